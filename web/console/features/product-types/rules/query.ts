import { isRecord } from '@mtc/openapi/json'
import type { Rule } from '@mtc/openapi/product-schema'

/** One comparison as the builder edits it. */
export interface QueryRule {
  id?: string
  field: string
  operator: string
  value: unknown
}

/** Comparisons that belong together, as the builder edits them. */
export interface QueryGroup {
  id?: string
  combinator: string
  not?: boolean
  rules: (QueryRule | QueryGroup)[]
}

const MIRRORED: Readonly<Record<string, string>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '==': '==',
  '!=': '!=',
}
const COMPARED = ['==', '!=', '<', '<=', '>', '>='] as const
const isCompared = (operator: string): operator is (typeof COMPARED)[number] =>
  COMPARED.some((known) => known === operator)

const varIn = (operand: unknown): string | undefined =>
  isRecord(operand) && typeof operand.var === 'string' ? operand.var : undefined

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value])

/** A comparison in JsonLogic; undefined while it is not said to the end. */
function ruleOf({ field, operator, value }: QueryRule): unknown {
  const operand = { var: field }
  if (field === '') return undefined
  if (operator === 'filled') return { '!!': [operand] }
  if (operator === 'empty') return { '!': [operand] }
  if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return undefined
  if (operator === 'oneOf') return { in: [operand, listOf(value)] }
  if (operator === 'noneOf') return { '!': [{ in: [operand, listOf(value)] }] }
  if (operator === 'holds') return { in: [value, operand] }
  if (operator === 'holdsNot') return { '!': [{ in: [value, operand] }] }
  return { [operator]: [operand, value] }
}

function groupOf({ combinator, not, rules }: QueryGroup): unknown {
  const parts = rules
    .map((rule) => ('rules' in rule ? groupOf(rule) : ruleOf(rule)))
    .filter((part) => part !== undefined)
  if (parts.length === 0) return undefined
  const joined = parts.length === 1 ? parts[0] : { [combinator]: parts }
  return not ? { '!': [joined] } : joined
}

/** What the builder shows, in JsonLogic; undefined while nothing of it is said to the end. */
export const ruleFrom = (query: QueryGroup): Rule | undefined => groupOf(query) as Rule | undefined // made of its operators

function negated(inner: unknown): QueryRule | QueryGroup {
  const [operand] = Array.isArray(inner) ? inner : [inner]
  const field = varIn(operand)
  if (field !== undefined) return { field, operator: 'empty', value: '' }
  const read = partFrom(operand)
  if ('rules' in read) return { ...read, not: !read.not }
  const opposite = { oneOf: 'noneOf', holds: 'holdsNot', filled: 'empty', empty: 'filled' }[read.operator]
  return opposite ? { ...read, operator: opposite } : { combinator: 'and', not: true, rules: [read] }
}

function partFrom(rule: unknown): QueryRule | QueryGroup {
  const field = varIn(rule)
  if (field !== undefined) return { field, operator: 'filled', value: '' }
  const [operator = '', inner] = Object.entries(isRecord(rule) ? rule : {})[0] ?? []
  if (operator === 'and' || operator === 'or') return { combinator: operator, rules: listOf(inner).map(partFrom) }
  if (operator === '!') return negated(inner)
  if (operator === '!!') return partFrom(listOf(inner)[0])
  const [a, b, c] = listOf(inner)
  const left = varIn(a)
  const right = varIn(b)
  if (operator === 'in' && left !== undefined) return { field: left, operator: 'oneOf', value: listOf(b) }
  if (operator === 'in' && right !== undefined) return { field: right, operator: 'holds', value: a }
  if (isCompared(operator) && c !== undefined && right !== undefined) {
    // `1 < size < 5`: two comparisons of the field in the middle.
    const low = { field: right, operator: MIRRORED[operator] ?? operator, value: a }
    return { combinator: 'and', rules: [low, { field: right, operator, value: c }] }
  }
  if (left !== undefined) return { field: left, operator, value: b }
  if (right !== undefined) return { field: right, operator: MIRRORED[operator] ?? operator, value: a }
  return { combinator: 'and', rules: [] }
}

/** A rule as the builder edits it: always a group. */
export function queryFrom(rule: unknown): QueryGroup {
  if (rule === undefined) return { combinator: 'and', rules: [] }
  const part = partFrom(rule)
  return 'rules' in part ? part : { combinator: 'and', rules: [part] }
}
