import { isRecord, own, sameJson } from '../json.ts'
import type { TypeDesign } from '../type-design.ts'
import type { Change } from './change.ts'
import { changesBetween } from './changes-between.ts'
import type { TypeDraft } from './choice.ts'
import type { ShopContext } from './conversions/converter.ts'
import { type DataPath, pointerOf, valueIn } from './data-path.ts'
import { planBetween } from './plan.ts'
import { runPlan } from './run-plan.ts'

type Json = Record<string, unknown>

/** A value that cannot be worked back from what comes of it. */
export type Loss = { change: string; field: string; before: unknown; after: unknown }

/** The way of products from one design of their type to another, and back. */
export type Migration = {
  changes: Change[]
  /** Whether it does anything to the data of products at all. */
  touchesData: boolean
  /** Whether products have to be held against the new design: otherwise each stays as valid as it was. */
  changesVerdicts: boolean
  /** The changes whose `otherwise: refuse` this product's data meets are named. */
  forward: (data: Json) => { data: Json; refused: string[] }
  backward: (data: Json) => Json
  /** What of this data going forward and back again does not give back. */
  losses: (data: Json) => Loss[]
  /** The changes that a value of this data has to do with. */
  touched: (data: Json) => string[]
}

/** Works out how products of one design become products of another. */
export function migrationBetween(before: TypeDesign, after: TypeDraft, shop: ShopContext): Migration {
  const changes = changesBetween(before, after, shop)
  const plan = planBetween(before.fields, after.fields, after.transfers, { choices: after.choices, shop })
  const run = (data: Json, way: 'forward' | 'backward') => {
    const { data: made, refused } = runPlan(plan, data, way)
    return { data: isRecord(made) ? made : data, refused }
  }
  const places = plan.entries.flatMap(({ key, from }) => from.map((path) => ({ key, path })))
  const touchesData = plan.entries.some(({ isIdle }) => !isIdle) || plan.relocations.length > 0
  return {
    changes,
    touchesData,
    changesVerdicts: touchesData || changes.some(({ kind, severity }) => severity !== 'free' || kind === 'relax'),
    forward: (data) => run(data, 'forward'),
    backward: (data) => run(data, 'backward').data,
    losses(data) {
      if (!touchesData) return []
      const back = run(run(data, 'forward').data, 'backward').data
      return survives(data, back) ? [] : lost(data, back, places, plan.entries[0]?.key ?? '')
    },
    touched: (data) => [
      ...new Set([
        ...places.flatMap(({ key, path }) => (valueIn(data, path) === undefined ? [] : [key])),
        ...changes.flatMap(({ key, kind, from }) =>
          (kind === 'constrain' || kind === 'rename' || kind === 'move') &&
          valueIn(data, from?.split('.') ?? []) !== undefined
            ? [key]
            : [],
        ),
      ]),
    ],
  }
}

/** Whether every value of the one is in the other. What was added does not matter, and a group without values says nothing. */
function survives(before: unknown, after: unknown): boolean {
  if (Array.isArray(before) && Array.isArray(after))
    return before.length === after.length && before.every((one, i) => survives(one, after[i]))
  if (!isRecord(before) || !(after === undefined || isRecord(after))) return sameJson(before, after)
  return Object.entries(before).every(([key, value]) => survives(value, own(after, key)))
}

function lost(data: Json, back: Json, places: readonly { key: string; path: DataPath }[], elsewhere: string): Loss[] {
  const loss = (key: string, path: DataPath): Loss => ({
    change: key,
    field: pointerOf(path),
    before: valueIn(data, path),
    after: valueIn(back, path) ?? null,
  })
  const known = places
    .filter(({ path }) => valueIn(data, path) !== undefined && !survives(valueIn(data, path), valueIn(back, path)))
    .map(({ key, path }) => loss(key, path))
  const covered = new Set(known.map(({ field }) => field.split('/')[1]))
  // What stood in the way of a value that was written, and belongs to no field.
  const others = Object.keys(data).filter((name) => !covered.has(name) && !survives(data[name], back[name]))
  return [...known, ...others.map((name) => loss(elsewhere, [name]))]
}
