import type { BindingSlot } from '@mtc/openapi/page'
import { INTERVALS, type Interval, SOURCES, type Source } from '@mtc/openapi/page'

/** One entry of a choice: what is stored, what people read, and what needs saying beside it. */
export interface Choice {
  value: string
  label: string
  description?: string | undefined
  /** It cannot be chosen here; its label says why. */
  disabled?: boolean
}

export const NONE = 'none'

const INTERVAL_WORDS: Readonly<Record<Interval, string>> = {
  hour: 'Hour',
  day: 'Day',
  week: 'Week',
  month: 'Month',
  quarter: 'Quarter',
  year: 'Year',
}

/** What can be counted: a widget that draws courses of time alone shows nothing that is counted as it is now. */
export const sourceChoices = (slot: BindingSlot): Choice[] =>
  Object.entries(SOURCES).map(([value, source]) =>
    groupingChoices(source, slot).length > 0
      ? { value, label: source.title }
      : { value, label: `${source.title} (as they are now: no course of time)`, disabled: true },
  )

/** How a source can be counted. */
export const measureChoices = (source: Source): Choice[] =>
  Object.entries(source.measures).map(([value, { title, description }]) => ({ value, label: title, description }))

const dimensionChoices = (source: Source): Choice[] =>
  Object.entries(source.dimensions).map(([value, { title }]) => ({ value, label: title }))

const intervalChoices = (source: Source): Choice[] =>
  source.time === undefined ? [] : INTERVALS.map((value) => ({ value, label: INTERVAL_WORDS[value] }))

/** What a widget's figures can be grouped by, under the headings that people look for them. */
export function groupingChoices(source: Source, slot: BindingSlot): { group: string; items: Choice[] }[] {
  const takes = (kind: 'none' | 'time' | 'dimension') => slot.groupings?.includes(kind) ?? true
  const groups = [
    { group: '', items: takes('none') ? [{ value: NONE, label: 'Not grouped' }] : [] },
    { group: 'Over time', items: takes('time') ? intervalChoices(source) : [] },
    { group: 'By', items: takes('dimension') ? dimensionChoices(source) : [] },
  ]
  return groups.filter(({ items }) => items.length > 0)
}

/** What each group can be split by: any dimension that does not group already. */
export const splitChoices = (source: Source, groupBy: string): Choice[] => [
  { value: NONE, label: 'Not split' },
  ...dimensionChoices(source).filter(({ value }) => value !== groupBy),
]
