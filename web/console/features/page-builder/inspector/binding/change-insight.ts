import type { BindingSlot } from '@mtc/openapi/page'
import { type Dimension, type InsightBinding, isInterval, sourceOf } from '@mtc/openapi/page'
import { groupingChoices, NONE } from './insight-choices.ts'

/** The binding for another source: what the new one knows too stays, all else falls back. */
export function withSource(binding: InsightBinding, name: string, slot: BindingSlot): InsightBinding {
  const source = sourceOf(name)
  if (!source) return { ...binding, source: name }
  const before = sourceOf(binding.source)
  const has = (name: string) => Object.hasOwn(source.dimensions, name)
  const means = (name: string) => has(name) && isSame(source.dimensions[name], before?.dimensions[name])
  const groupings = groupingChoices(source, slot).flatMap(({ items }) => items.map(({ value }) => value))
  const [first = NONE] = groupings
  const usual = isInterval(first) ? 'day' : first
  const groupBy = groupings.includes(binding.groupBy) ? binding.groupBy : usual
  const measure = Object.hasOwn(source.measures, binding.measure) ? binding.measure : Object.keys(source.measures)[0]
  return {
    ...binding,
    source: name,
    measure: measure ?? binding.measure,
    groupBy,
    splitBy: has(binding.splitBy) && binding.splitBy !== groupBy ? binding.splitBy : NONE,
    conditions: binding.conditions.filter(({ field }) => means(field)),
    compare: source.time === undefined ? 'none' : binding.compare,
  }
}

/** An order's status is not a product's: what is called the same must have the same values too. */
const isSame = (a: Dimension | undefined, b: Dimension | undefined): boolean =>
  a?.resource === b?.resource && (a?.keys ?? []).join() === (b?.keys ?? []).join()

/** The binding grouped otherwise: nothing is grouped and split by the same. */
export const withGrouping = (binding: InsightBinding, groupBy: string): InsightBinding => ({
  ...binding,
  groupBy,
  splitBy: binding.splitBy === groupBy || groupBy === NONE ? NONE : binding.splitBy,
})

/** Whether only so many groups are shown: courses of time are never cut, and one figure has no groups. */
export const isCut = ({ groupBy }: InsightBinding): boolean => groupBy !== NONE && !isInterval(groupBy)
