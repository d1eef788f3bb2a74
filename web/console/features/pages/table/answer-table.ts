import { type InsightAnswer, isInterval, type Point, type RowField, type RowsAnswer, sourceOf } from '@mtc/openapi/page'
import {
  capitalised,
  formatChange,
  formatCount,
  formatMoment,
  formatPeriod,
  formatShare,
  formatValue,
} from '@mtc/widgets/format'
import { humanized } from '../../../core/screens.ts'

interface Column {
  title: string
  isNumeric: boolean
}
/** An answer as rows of words. */
export interface AnswerTable {
  columns: Column[]
  rows: { key: string; cells: string[]; point?: Point; rowId?: string }[]
}

interface Around {
  currency: string
  timeZone: string
  locale: string | undefined
}

const words = (title: string): Column => ({ title, isNumeric: false })
const figures = (title: string): Column => ({ title, isNumeric: true })

/** What an answer holds, as a table: the same for a chart of any kind. */
export const answerTable = (answer: InsightAnswer | RowsAnswer, around: Around): AnswerTable =>
  answer.kind === 'rows' ? rowTable(answer, around) : figureTable(answer, around)

const titleOf = (groupBy: string, source: string): string =>
  sourceOf(source)?.dimensions[groupBy]?.title ?? humanized(groupBy)

function figureTable(answer: InsightAnswer, { locale }: Around): AnswerTable {
  const { source, measure, unit, groupBy, splitBy, points, before } = answer
  const isCourse = isInterval(groupBy)
  const hasCurrency = new Set(points.map(({ currency }) => currency)).size > 1
  const isCompared = before.length > 0
  const said = ({ value, currency }: Point) =>
    unit === 'percent' && value !== null ? formatShare(value / 100, locale) : formatValue(value, currency, locale)
  const past = pastOf(answer)
  const name = ({ key, label }: Point) => (isCourse ? formatPeriod(key, locale, 'full') : capitalised(label || 'None'))
  return {
    columns: [
      ...(groupBy === 'none' ? [] : [words(titleOf(groupBy, source))]),
      ...(splitBy === 'none' ? [] : [words(titleOf(splitBy, source))]),
      ...(hasCurrency ? [words('Currency')] : []),
      figures(sourceOf(source)?.measures[measure]?.title ?? humanized(measure)),
      ...(isCompared ? [figures('Before'), figures('Change')] : []),
    ],
    rows: points.map((point, index) => {
      const then = past(point, index)
      return {
        key: [point.key, point.split, point.currency].join(' '),
        point,
        cells: [
          ...(groupBy === 'none' ? [] : [name(point)]),
          ...(splitBy === 'none' ? [] : [capitalised(point.splitLabel || point.split || 'None')]),
          ...(hasCurrency ? [point.currency ?? ''] : []),
          said(point),
          ...(isCompared ? [then ? said(then) : '', changeOf(point, then, locale)] : []),
        ],
      }
    }),
  }
}

const changeOf = ({ value }: Point, then: Point | undefined, locale: string | undefined): string =>
  value !== null && then?.value ? formatChange((value - then.value) / then.value, locale) : ''

/** What stood in the place of a point in the time before: at the same place of a course, else of the same name. */
function pastOf({ groupBy, points, before }: InsightAnswer): (point: Point, index: number) => Point | undefined {
  if (isInterval(groupBy) && points.length === before.length) return (_point, index) => before[index]
  const nameOf = ({ key, split, currency }: Point) => JSON.stringify([key, split, currency])
  const byName = new Map(before.map((point) => [nameOf(point), point]))
  return (point) => byName.get(nameOf(point))
}

const isNumeric = ({ type }: RowField) => type === 'number' || type === 'money'

function rowTable({ fields, rows, names }: RowsAnswer, around: Around): AnswerTable {
  return {
    columns: fields.map((field) => ({ title: field.title, isNumeric: isNumeric(field) })),
    rows: rows.map((row) => {
      const rowId = String(row['id'])
      return { key: rowId, rowId, cells: fields.map((field) => cellOf(field, row, names, around)) }
    }),
  }
}

function cellOf(
  { name, type }: RowField,
  row: Record<string, unknown>,
  names: Record<string, string>,
  { currency, timeZone, locale }: Around,
): string {
  const value = row[name]
  if (value === null || value === undefined || value === '') return ''
  if (type === 'money' && typeof value === 'number') {
    const own = row['currency']
    return formatValue(value, typeof own === 'string' ? own : currency, locale)
  }
  if (typeof value === 'number') return formatCount(value, locale)
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value !== 'string') return JSON.stringify(value)
  if (type === 'time') return formatMoment(value, locale, timeZone)
  if (type === 'reference') return names[value] ?? value
  return type === 'status' ? capitalised(value) : value
}
