import type { FieldDefinition } from '../field-definition.ts'
import { sameJson } from '../json.ts'
import type { TypeDesign } from '../type-design.ts'
import type { Change, ChangeKind, ChoiceMember, Severity } from './change.ts'
import type { Choices, TypeDraft } from './choice.ts'
import { conversionBetween, needsConversion } from './conversions/conversion.ts'
import type { ShopContext } from './conversions/converter.ts'
import { currencyOf, isOtherMoney, isRedenominated } from './conversions/currency.ts'
import { facetsBetween } from './facets.ts'
import { labelOf, type PlacedField, rowFieldsOf } from './field-tree.ts'
import { isMoved, isRenamed, type Pair, type Pairing, pairFields } from './pairing.ts'

/** The key that a change and its choice go by. */
export const keyOf = (kind: ChangeKind, id?: string): string => (id === undefined ? kind : `${kind}:${id}`)

type Found = Pick<Change, 'kind' | 'severity'> & {
  before?: PlacedField | undefined
  after?: PlacedField | undefined
  id?: string
  label?: string
  details?: string[]
  takes?: ChoiceMember[]
}
/** Where the fields stand: below which rows. */
type Level = { rows: string; choices: Choices; shop: ShopContext }

/** What turns one design of a type into another, field by field: one entry per thing that somebody did. */
export function changesBetween(before: TypeDesign, after: TypeDraft, shop: ShopContext): Change[] {
  const level = { rows: '', choices: after.choices, shop }
  const ofType: Found[] = []
  if (!sameJson(before.rest, after.rest)) ofType.push({ kind: 'rest', severity: 'checks', label: 'JSON Schema' })
  if (!sameJson(before.uiConfig, after.uiConfig))
    ofType.push({ kind: 'layout', severity: 'free', label: 'Form and list' })
  const details = (['name', 'slug', 'description'] as const).filter((name) => before[name] !== after[name])
  if (details.length > 0) ofType.push({ kind: 'details', severity: 'free', label: 'Product type', details })
  return [
    ...onLevel(pairFields(before.fields, after.fields, after.transfers), level),
    ...ofType.map((found) => entry(found, level)),
  ]
}

function onLevel(pairing: Pairing, level: Level): Change[] {
  const { kept, added, removed, transfers } = pairing
  const found: Found[] = [
    ...transfers.map(
      ({ transfer, from, to }): Found => ({
        kind: transfer.kind,
        severity: 'loses',
        id: transfer.id,
        label: [from, to].map((side) => side.map(({ field }) => labelOf(field)).join(', ')).join(' → '),
        before: from[0],
        after: to[0],
        takes: transfer.kind === 'merge' ? ['expression'] : [],
      }),
    ),
    ...added.map(
      (after): Found => ({
        kind: 'add',
        severity: after.field.required ? 'checks' : 'free',
        after,
        details: after.field.required ? ['required'] : [],
        takes: ['value', 'expression'],
      }),
    ),
    ...kept.flatMap((pair) => ofPair(pair, level)),
    ...removed.map((before): Found => ({ kind: 'remove', severity: 'loses', before, takes: ['otherwise'] })),
    ...reordered(pairing),
  ]
  const rank = ({ after, before }: Found) =>
    after ? [...pairing.after.keys()].indexOf(after.id) : (before?.index ?? 0)
  const inRows = kept.flatMap((pair) => ofRows(pair, level))
  return [...found.toSorted((a, b) => rank(a) - rank(b)).map((one) => entry(one, level)), ...inRows]
}

function ofPair(pair: Pair, { rows, shop }: Level): Found[] {
  const { before, after } = pair
  const [from, to] = [before.field, after.field]
  const found: Found[] = []
  const add = (kind: ChangeKind, severity: Severity, more: Partial<Found> = {}) =>
    found.push({ kind, severity, before, after, ...more })
  const isTop = rows === '' && before.parent === null && after.parent === null
  if (isRenamed(pair)) add('rename', 'free', { takes: isTop ? ['alias'] : [] })
  if (isMoved(pair)) add('move', 'free')
  if (labelOf(from) !== labelOf(to) && from.label !== to.label)
    add('relabel', 'free', { details: [labelOf(from), labelOf(to)] })
  const isConverted = needsConversion({ from, to, shop })
  if (isConverted) {
    const isSafe = isRedenominated({ from, to, shop }) || conversionBetween(from, to, shop)?.isSafe === true
    const isMoney = isOtherMoney({ from, to, shop })
    const details = [[from, to].map((side) => (isMoney ? currencyOf(side, shop) : side.type)).join(' → ')]
    add('convert', isSafe ? 'checks' : 'loses', { details, takes: ['value', 'mapping', 'expression', 'otherwise'] })
  }
  const { constrains, relaxes, describes } = facetsBetween(from, to)
  if (constrains.length > 0) add('constrain', 'checks', { details: constrains, takes: isConverted ? [] : holding(to) })
  if (relaxes.length > 0) add('relax', 'free', { details: relaxes })
  if (describes.length > 0) add('describe', 'free', { details: describes })
  return found
}

/** What can be done for products that a stricter field does not take. */
const holding = ({ type, item }: FieldDefinition): ChoiceMember[] =>
  [type, item?.type].some((one) => one === 'select' || one === 'multiselect' || one === 'tags')
    ? ['value', 'mapping', 'otherwise']
    : ['value', 'otherwise']

/** One entry where the fields that stay in a group stand in another order. */
function reordered({ kept }: Pairing): Found[] {
  const groups = Map.groupBy(
    kept.filter((pair) => !isMoved(pair)),
    ({ after }) => after.parent,
  )
  const isTurned = [...groups.values()].some((pairs) => {
    const byAfter = pairs.toSorted((a, b) => a.after.index - b.after.index)
    return byAfter.some((pair, i) => i > 0 && (byAfter[i - 1]?.before.index ?? 0) > pair.before.index)
  })
  return isTurned ? [{ kind: 'reorder', severity: 'free', label: 'Order of the fields' }] : []
}

/** The columns of rows that both sides have. */
function ofRows({ before, after }: Pair, level: Level): Change[] {
  const [old, now] = [rowFieldsOf(before.field), rowFieldsOf(after.field)]
  if (!old || !now) return []
  const rows = `${level.rows}${after.path.join('.')}[].`
  return onLevel(pairFields(old, now, [], [after.id]), { ...level, rows })
}

function entry({ kind, severity, before, after, details = [], takes = [], ...given }: Found, level: Level): Change {
  const { rows, choices } = level
  const placed = after ?? before
  const id = given.id ?? placed?.id
  const key = keyOf(kind, id ?? (kind === 'reorder' && rows !== '' ? rows : undefined))
  const choice = choices[key] ?? {}
  const way = (side: PlacedField | undefined) => (side ? rows + side.path.join('.') : null)
  return {
    key,
    kind,
    severity: kind === 'add' && (choice.value !== undefined || choice.expression !== undefined) ? 'free' : severity,
    fieldId: placed?.id ?? null,
    label: given.label ?? (placed ? labelOf(placed.field) : ''),
    from: way(before),
    to: way(after),
    details,
    takes,
    choice,
  }
}
