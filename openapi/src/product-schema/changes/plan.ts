import type { FieldDefinition } from '../field-definition.ts'
import { isRecord } from '../json.ts'
import { type Carrier, carrierOf, fillerOf, removerOf } from './carry.ts'
import { keyOf } from './changes-between.ts'
import type { Choice, Choices, Transfer } from './choice.ts'
import { conversionBetween, needsConversion } from './conversions/conversion.ts'
import type { ShopContext } from './conversions/converter.ts'
import { type DataPath, valueIn } from './data-path.ts'
import { facetsBetween } from './facets.ts'
import { type PlacedField, rowFieldsOf } from './field-tree.ts'
import { isMoved, isRenamed, type Pair, type Pairing, pairFields } from './pairing.ts'
import { runPlan } from './run-plan.ts'
import { transferOf } from './transfers.ts'

/** One thing that is done to the data: values read at some places, and what comes of them written at others. */
export type Entry = Carrier & {
  /** The change that it is part of. */
  key: string
  from: readonly DataPath[]
  to: readonly DataPath[]
  /** Forward it does nothing. */
  isIdle?: boolean
}
/** All that is done to the data of one level of rows. */
export type Plan = {
  entries: Entry[]
  /** Groups that are called or placed otherwise, with all that stays in them. */
  relocations: { from: DataPath; to: DataPath }[]
  /** Groups that are not there before. */
  newGroups: DataPath[]
  /** Groups that are not there after. */
  goneGroups: DataPath[]
}

/** A new field that is left empty: only on the way back there may be something to take away. */
const NEWCOMER = {
  isIdle: true,
  forward: () => ({ values: [], isRefused: false }),
  backward: () => [],
} as const

type Level = { choices: Choices; shop: ShopContext; prefix?: readonly string[] }

/** What has to be done to data of the fields before, so that it is data of the fields after. */
export function planBetween(
  before: readonly FieldDefinition[],
  after: readonly FieldDefinition[],
  transfers: readonly Transfer[],
  level: Level,
): Plan {
  const pairing = pairFields(before, after, transfers, level.prefix)
  const chosen = (key: string): Choice => level.choices[key] ?? {}
  const made = new Set(pairing.transfers.flatMap(({ to }) => to.map(({ id }) => id)))
  const groups = pairing.kept.filter(
    ({ before, after }) => before.field.type === 'group' && after.field.type === 'group',
  )
  const filled = pairing.added.map((added): Entry => {
    const key = keyOf('add', added.id)
    const filler = fillerOf(chosen(key), standsIn(added, pairing))
    return { key, from: [], to: [added.path], ...(filler ?? NEWCOMER) }
  })
  return {
    entries: [
      ...pairing.transfers.map(({ transfer, from, to }): Entry => {
        const key = keyOf(transfer.kind, transfer.id)
        const fields = [from, to].map((side) => side.map(({ field }) => field))
        const carrier = transferOf(transfer, fields[0] ?? [], fields[1] ?? [], chosen(key), level.shop)
        return { key, from: from.map(({ path }) => path), to: to.map(({ path }) => path), ...carrier }
      }),
      ...pairing.kept
        .filter((pair) => !groups.includes(pair) && !made.has(pair.after.id))
        .flatMap((pair) => ofPair(pair, level)),
      ...pairing.removed.map((gone): Entry => {
        const key = keyOf('remove', gone.id)
        return { key, from: [gone.path], to: [], ...removerOf(chosen(key)) }
      }),
      ...filled,
    ],
    relocations: groups
      .filter((pair) => isRenamed(pair) || isMoved(pair))
      .map(({ before, after }) => ({ from: before.path, to: after.path })),
    newGroups: [...pairing.after.values()]
      .filter(({ id, field }) => field.type === 'group' && !pairing.before.has(id))
      .map(({ path }) => path),
    goneGroups: [...pairing.before.values()]
      .filter(({ id, field }) => field.type === 'group' && !pairing.after.has(id))
      .map(({ path }) => path),
  }
}

/** A field of a group that may be left out is not filled where the group is: half a group would be worse than none. */
function standsIn({ parent }: PlacedField, { before, after }: Pairing): (data: unknown) => boolean {
  const [old, now] = parent === null ? [] : [before.get(parent), after.get(parent)]
  if (!old || now?.field.required) return () => true
  return (data) => isRecord(valueIn(data, old.path))
}

function ofPair(pair: Pair, level: Level): Entry[] {
  const { before, after } = pair
  const [from, to] = [before.field, after.field]
  const { constrains } = facetsBetween(from, to)
  const isConverted = needsConversion({ from, to, shop: level.shop })
  const keys = [
    ...(isConverted ? [keyOf('convert', after.id)] : []),
    ...(constrains.length > 0 ? [keyOf('constrain', after.id)] : []),
  ]
  const choice: Choice = Object.assign({}, ...keys.toReversed().map((key) => level.choices[key] ?? {}))
  const inner = rowsCarrier(pair, level)
  const isIdle = !isConverted && !inner && Object.keys(choice).length === 0
  if (isIdle && !isRenamed(pair) && !isMoved(pair)) return []
  const key = keys[0] ?? keyOf(isMoved(pair) ? 'move' : isRenamed(pair) ? 'rename' : 'describe', after.id)
  const conversion = isConverted
    ? conversionBetween(from, to, level.shop)
    : { forward: keep, backward: keep, isSafe: true }
  const carrier = carrierOf({ to, choice, conversion })
  return [
    { key: inner?.key ?? key, from: [before.path], to: [after.path], ...(inner ? through(inner, carrier) : carrier) },
  ]
}

const keep = (value: unknown) => ({ value })

/** The columns of rows, where both sides have some: a plan of their own for each row. */
function rowsCarrier({ before, after }: Pair, level: Level): (Carrier & { key: string }) | undefined {
  const [old, now] = [rowFieldsOf(before.field), rowFieldsOf(after.field)]
  if (!old || !now) return undefined
  const plan = planBetween(old, now, [], { ...level, prefix: [after.id] })
  const [first] = plan.entries
  if (!first && plan.relocations.length === 0) return undefined
  const run = (value: unknown, way: 'forward' | 'backward') => {
    if (!Array.isArray(value)) return { value, refused: false }
    const rows = value.map((row) => runPlan(plan, row, way))
    return { value: rows.map(({ data }) => data), refused: rows.some(({ refused }) => refused.length > 0) }
  }
  return {
    key: first?.key ?? keyOf('describe', after.id),
    forward([value]) {
      const done = run(value, 'forward')
      return { values: [done.value], isRefused: done.refused }
    },
    backward: ([value]) => [run(value, 'backward').value],
  }
}

/** Rows first, then the list that they stand in. */
const through = (inner: Carrier, outer: Carrier): Carrier => ({
  forward(values, data) {
    const first = inner.forward(values, data)
    const then = outer.forward(first.values, data)
    return { values: then.values, isRefused: first.isRefused || then.isRefused }
  },
  backward: (values) => inner.backward(outer.backward(values)),
})
