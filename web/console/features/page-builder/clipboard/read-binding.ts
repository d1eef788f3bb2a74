import { isRecord } from '@mtc/openapi/json'
import {
  type Binding,
  COMPARISONS,
  CONDITION_OPERATORS,
  type Condition,
  type FixedPeriod,
  PERIOD_UNITS,
  type Period,
} from '@mtc/openapi/page'

const WORD = 200
const MOST_VALUES = 100
const MOST_CONDITIONS = 20
const DAY = /^\d{4}-\d{2}-\d{2}$/

const word = (value: unknown): string | undefined =>
  typeof value === 'string' && value.length <= WORD ? value : undefined
const oneOf = <T extends string>(names: readonly T[], value: unknown): T | undefined =>
  names.find((name) => name === value)
const count = (value: unknown, most: number): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most ? value : undefined

/** A list of which every item can be read; undefined where one cannot. */
export function every<T>(value: unknown, most: number, read: (item: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(value) || value.length > most) return undefined
  const found = value.map(read)
  return found.every((item) => item !== undefined) ? found : undefined
}

export function readFixedPeriod(value: unknown): FixedPeriod | undefined {
  if (!isRecord(value)) return undefined
  const { kind } = value
  const unit = oneOf(PERIOD_UNITS, value['unit'])
  const many = count(value['count'], 1000)
  if (kind === 'all') return { kind }
  if (kind === 'last') return unit && many !== undefined ? { kind, unit, count: many } : undefined
  if (kind === 'this' || kind === 'previous') return unit && { kind, unit }
  const [from, to] = [word(value['from']), word(value['to'])]
  if (kind !== 'between' || !from || !to || !DAY.test(from) || !DAY.test(to)) return undefined
  return { kind, from, to }
}

function readPeriod(value: unknown): Period | undefined {
  if (!isRecord(value) || value['kind'] !== 'variable') return readFixedPeriod(value)
  const variable = word(value['variable'])
  return variable === undefined ? undefined : { kind: 'variable', variable }
}

function readCondition(value: unknown): Condition | undefined {
  if (!isRecord(value)) return undefined
  const field = word(value['field'])
  const operator = oneOf(CONDITION_OPERATORS, value['operator'])
  const values = value['values'] === undefined ? undefined : every(value['values'], MOST_VALUES, word)
  const variable = word(value['variable'])
  if (field === undefined || !operator || (value['values'] !== undefined && !values)) return undefined
  return { field, operator, ...(values ? { values } : {}), ...(variable === undefined ? {} : { variable }) }
}

/** A binding that came from outside, with nothing in it but what a binding has; undefined where it is none. */
export function readBinding(value: unknown): Binding | undefined {
  if (!isRecord(value)) return undefined
  const conditions = every(value['conditions'], MOST_CONDITIONS, readCondition)
  if (!conditions) return undefined
  if (value['kind'] === 'insight') {
    const [source, measure, groupBy, splitBy] = ['source', 'measure', 'groupBy', 'splitBy'].map((name) =>
      word(value[name]),
    )
    const period = readPeriod(value['period'])
    const compare = oneOf(COMPARISONS, value['compare'])
    const limit = count(value['limit'], 1000)
    if (source === undefined || measure === undefined || groupBy === undefined || splitBy === undefined)
      return undefined
    if (!period || !compare || limit === undefined) return undefined
    return { kind: 'insight', source, measure, groupBy, splitBy, period, conditions, compare, limit }
  }
  if (value['kind'] !== 'rows') return undefined
  const [resource, sort] = [word(value['resource']), word(value['sort'])]
  const fields = every(value['fields'], 40, word)
  const limit = count(value['limit'], 200)
  if (resource === undefined || sort === undefined || !fields || limit === undefined) return undefined
  return { kind: 'rows', resource, fields, conditions, sort, limit }
}
