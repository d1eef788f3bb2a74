import { own, ownString } from '../../product-schema/json.ts'
import { isId } from '../../uuid.ts'
import { humanized } from '../../words.ts'
import type { Binding, Comparison, Condition, InsightBinding, Period, RowsBinding } from '../binding.ts'
import type { PageVariable } from '../content.ts'
import { isInterval, type Source, sourceOf } from '../sources.ts'
import type { PageWords } from './page-words.ts'
import { periodInWords } from './period-in-words.ts'

const NONE = 'none'
const titleIn = (record: unknown, name: string): string | undefined => ownString(own(record, name), 'title')
export const measureTitle = (source: Source | undefined, name: string): string =>
  titleIn(source?.measures, name) ?? humanized(name)
export const groupTitle = (source: Source | undefined, name: string): string =>
  titleIn(source?.dimensions, name) ?? humanized(name)

/** "Revenue of orders by day", as a sentence's beginning. */
export function insightInWords({ source: name, measure, groupBy, splitBy }: InsightBinding): string {
  const source = sourceOf(name)
  if (!source) return 'Something that is not counted here'
  const dimension = (by: string) => titleIn(source.dimensions, by)?.toLowerCase() ?? by
  const by = groupBy === NONE ? [] : [isInterval(groupBy) ? groupBy : dimension(groupBy)]
  const parts = [...by, ...(splitBy === NONE ? [] : [dimension(splitBy)])]
  const what = `${titleIn(source.measures, measure) ?? measure} of ${source.title.toLowerCase()}`
  return parts.length === 0 ? what : `${what} by ${parts.join(' and ')}`
}

const rowsInWords = ({ resource }: RowsBinding, words: PageWords): string =>
  `A list of ${words.list(resource)?.toLowerCase() ?? 'products'}`

/** What a widget shows, in a few words. */
export const bindingInWords = (binding: Binding, words: PageWords): string =>
  binding.kind === 'insight' ? insightInWords(binding) : rowsInWords(binding, words)

const labelOf = (variables: readonly PageVariable[], id: string | undefined) =>
  variables.find((variable) => variable.id === id)?.label

export function boundPeriodInWords(period: Period, variables: readonly PageVariable[]): string {
  if (period.kind !== 'variable') return periodInWords(period)
  const label = labelOf(variables, period.variable)
  return label === undefined ? 'As chosen on the page' : `As chosen in “${label}”`
}

const COMPARISONS: Readonly<Record<Comparison, string>> = {
  none: 'nothing',
  'previous-period': 'the time before',
  'previous-year': 'the same time a year before',
}
export const comparisonInWords = (compare: Comparison): string => COMPARISONS[compare]

/** Rows whose names nobody knows here are counted. */
function valuesInWords(values: readonly string[], words: PageWords): string {
  const unnamed = values.filter((one) => isId(one) && words.row(one) === undefined).length
  const named = values.flatMap((one) => words.row(one) ?? (isId(one) ? [] : [humanized(one).toLowerCase()]))
  const chosen = unnamed === 1 ? ['the one chosen'] : unnamed > 1 ? [`one of the ${unnamed} chosen`] : []
  return [...new Set(named), ...chosen].join(' or ') || 'nothing'
}

const OPERATORS = { is: 'is', isNot: 'is not', gte: 'is at least', lte: 'is at most' } as const

/** Which rows or groups are left, in words: "status is paid or pending, store is as chosen in “Stores”"; empty: all. */
export function conditionsInWords(
  conditions: readonly Condition[],
  source: Source | undefined,
  words: PageWords,
  variables: readonly PageVariable[],
): string {
  const said = conditions.map(({ field, operator, values = [], variable }) => {
    const chosen = labelOf(variables, variable)
    const held =
      variable === undefined
        ? valuesInWords(values, words)
        : `as chosen ${chosen === undefined ? 'on the page' : `in “${chosen}”`}`
    return `${groupTitle(source, field).toLowerCase()} ${OPERATORS[operator]} ${held}`
  })
  return said.join(', ')
}
