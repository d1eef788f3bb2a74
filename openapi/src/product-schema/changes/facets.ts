import type { FieldDefinition, FieldOption } from '../field-definition.ts'
import { sameJson } from '../json.ts'

/** What of a field changes apart from its name, kind and place, by what it means for products. */
export type Facets = {
  /** What products are held to more strictly, or differently. */
  constrains: string[]
  /** What they are held to less strictly. */
  relaxes: string[]
  /** What changes no verdict. */
  describes: string[]
}

const LOWER_BOUNDS = ['minLength', 'min', 'minItems'] as const
const UPPER_BOUNDS = ['maxLength', 'max', 'maxItems'] as const
/** Anything else that a value is held to: another one is taken for stricter. */
const HOLDS = ['reference', 'measure', 'conditions', 'showWhen', 'schema', 'rest'] as const
/** Apart from `label`, which has a change of its own. */
const DESCRIBES = [
  'help',
  'placeholder',
  'default',
  'unit',
  'language',
  'width',
  'filterable',
  'grid',
  'deprecated',
  'aliases',
  'fragment',
] as const

const shown = (value: unknown): string => (value === undefined ? '–' : JSON.stringify(value))
const valuesOf = (options: readonly FieldOption[] | undefined): string[] =>
  (options ?? []).map((option) => (typeof option === 'string' ? option : option.value))

/** What differs between a field before and after. */
export function facetsBetween(before: FieldDefinition, after: FieldDefinition): Facets {
  const facets: Facets = { constrains: [], relaxes: [], describes: [] }
  requiredness(before, after, facets)
  bounds(before, after, facets)
  options(before, after, facets)
  for (const name of HOLDS)
    if (!sameJson(before[name], after[name])) facets[after[name] === undefined ? 'relaxes' : 'constrains'].push(name)
  for (const name of DESCRIBES) if (!sameJson(before[name], after[name])) facets.describes.push(name)
  if (before.item && after.item && before.item.type === after.item.type) ofItems(before.item, after.item, facets)
  return facets
}

function requiredness(before: FieldDefinition, after: FieldDefinition, { constrains, relaxes }: Facets): void {
  if ((before.required === true) === (after.required === true)) return
  if (after.required) constrains.push('required')
  else relaxes.push('required')
}

function bounds(before: FieldDefinition, after: FieldDefinition, { constrains, relaxes, describes }: Facets): void {
  const [old = {}, now = {}] = [before.validation, after.validation]
  const compare = (names: readonly (keyof typeof old)[], isStricter: (from: number, to: number) => boolean) => {
    for (const name of names) {
      const [from, to] = [old[name] as number | undefined, now[name] as number | undefined] // the numeric bounds
      if (from === to) continue
      const list = to === undefined || (from !== undefined && !isStricter(from, to)) ? relaxes : constrains
      list.push(`${name} ${shown(from)} → ${shown(to)}`)
    }
  }
  compare(LOWER_BOUNDS, (from, to) => to > from)
  compare(UPPER_BOUNDS, (from, to) => to < from)
  compare(['step'], (from, to) => !Number.isInteger(from / to))
  for (const name of ['pattern', 'uniqueItems'] as const)
    if (old[name] !== now[name])
      (now[name] ? constrains : relaxes).push(`${name} ${shown(old[name])} → ${shown(now[name])}`)
  if (old.message !== now.message || !sameJson(old.messages, now.messages)) describes.push('messages')
}

function options(before: FieldDefinition, after: FieldDefinition, { constrains, relaxes, describes }: Facets): void {
  if (sameJson(before.options, after.options)) return
  const [old, now] = [valuesOf(before.options), valuesOf(after.options)]
  const gone = old.filter((value) => !now.includes(value))
  const added = now.filter((value) => !old.includes(value))
  if (now.length === 0) relaxes.push('options')
  else if (gone.length > 0 || old.length === 0) constrains.push(`options − ${gone.join(', ')}`)
  if (added.length > 0 && old.length > 0) relaxes.push(`options + ${added.join(', ')}`)
  if (gone.length === 0 && added.length === 0) describes.push('options')
}

/** What the elements of a list are held to; columns of rows are fields of their own. */
function ofItems(before: FieldDefinition, after: FieldDefinition, facets: Facets): void {
  if (before.type === 'group') return
  const inner = facetsBetween(before, after)
  for (const name of ['constrains', 'relaxes', 'describes'] as const)
    facets[name].push(...inner[name].map((detail) => `each: ${detail}`))
}
