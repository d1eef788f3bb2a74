import { isRecord, own } from '../json.ts'

/** A value worked out by JsonLogic: an operator with its operands, or a value. */
export type Expression = { readonly [operator: string]: unknown } | string | number | boolean | null

type Operands = unknown[]
type Operator = (operands: Operands) => unknown

const text = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  if (isRecord(value)) return JSON.stringify(value)
  return Array.isArray(value) ? value.map(text).join(',') : String(value)
}
/** What is compared or counted: data may hold a `toString` of its own, which must not be asked. */
const plain = (value: unknown): unknown => (typeof value === 'object' && value !== null ? text(value) : value)
const number = (value: unknown): number => (value === null || value === undefined ? 0 : Number(plain(value)))
/** What JsonLogic takes for true. */
const isTrue = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value))
// biome-ignore lint/suspicious/noDoubleEquals: JsonLogic's `==` is the loose one
const isLike = (a: unknown, b: unknown): boolean => plain(a) == plain(b)
const ordered =
  (fits: (a: never, b: never) => boolean): Operator =>
  (all) =>
    all.slice(1).every((value, i) => {
      const [a, b] = [all[i], value]
      const pair = typeof a === 'string' && typeof b === 'string' ? [a, b] : [number(a), number(b)]
      return fits(pair[0] as never, pair[1] as never) // two texts or two numbers
    })
const rounded = (digits: unknown, how: (value: number) => number, value: unknown) => {
  const factor = 10 ** number(digits)
  return how(number(value) * factor) / factor
}

const OPERATORS: Readonly<Record<string, Operator>> = {
  '==': ([a, b]) => isLike(a, b),
  '!=': ([a, b]) => !isLike(a, b),
  '===': ([a, b]) => a === b,
  '!==': ([a, b]) => a !== b,
  '<': ordered((a, b) => a < b),
  '<=': ordered((a, b) => a <= b),
  '>': ordered((a, b) => a > b),
  '>=': ordered((a, b) => a >= b),
  '!': ([a]) => !isTrue(a),
  '!!': ([a]) => isTrue(a),
  in: ([needle, hay]) =>
    Array.isArray(hay) ? hay.includes(needle) : typeof hay === 'string' && hay.includes(text(needle)),
  '+': (all) => all.reduce<number>((sum, value) => sum + number(value), 0),
  '*': (all) => all.reduce<number>((product, value) => product * number(value), 1),
  '-': ([a, b]) => (b === undefined ? -number(a) : number(a) - number(b)),
  '/': ([a, b]) => number(a) / number(b),
  '%': ([a, b]) => number(a) % number(b),
  min: (all) => Math.min(...all.map(number)),
  max: (all) => Math.max(...all.map(number)),
  round: ([value, digits]) => rounded(digits, Math.round, value),
  floor: ([value, digits]) => rounded(digits, Math.floor, value),
  ceil: ([value, digits]) => rounded(digits, Math.ceil, value),
  cat: (all) => all.map(text).join(''),
  substr: ([value, from, length]) => cut(text(value), number(from), length),
  lower: ([value]) => text(value).toLowerCase(),
  upper: ([value]) => text(value).toUpperCase(),
  trim: ([value]) => text(value).trim(),
  number: ([value]) => (text(value).trim() === '' ? null : Number(value)),
}
/** Operators that do not look at all of their operands. */
const LAZY = ['var', 'if', 'and', 'or'] as const

export const EXPRESSION_OPERATORS: readonly string[] = [...LAZY, ...Object.keys(OPERATORS)]
const LIMITS = { depth: 16, size: 8192 }

/** JsonLogic's substring: from the end where negative. */
function cut(value: string, from: number, length: unknown): string {
  const rest = value.slice(from)
  return length === undefined || length === null ? rest : rest.slice(0, number(length))
}

/** What is wrong with an expression, in a sentence; undefined when it can be worked out. */
export function faultOfExpression(expression: unknown, depth = 0): string | undefined {
  if (depth === 0 && JSON.stringify(expression ?? null).length > LIMITS.size)
    return `An expression may have at most ${LIMITS.size} characters`
  if (depth > LIMITS.depth) return `An expression may be nested at most ${LIMITS.depth} levels deep`
  if (Array.isArray(expression)) return first(expression, (part) => faultOfExpression(part, depth + 1))
  if (!isRecord(expression)) return undefined
  const [entry, ...more] = Object.entries(expression)
  if (!entry || more.length > 0) return 'An expression is an object with one operator'
  if (!EXPRESSION_OPERATORS.includes(entry[0])) return `There is no operator called ${entry[0]}`
  return faultOfExpression(entry[1], depth + 1)
}

function first<T, R>(list: readonly T[], find: (one: T) => R | undefined): R | undefined {
  for (const one of list) {
    const found = find(one)
    if (found !== undefined) return found
  }
  return undefined
}

/** Works an expression out over custom fields. Nothing is compiled, and only own values are reached. */
function evaluate(expression: unknown, data: unknown): unknown {
  if (Array.isArray(expression)) return expression.map((part) => evaluate(part, data))
  if (!isRecord(expression)) return expression
  const [entry] = Object.entries(expression)
  if (!entry) return null
  const [operator, given] = entry
  const operands: Operands = Array.isArray(given) ? given : [given]
  if (operator === 'var') return variable(operands, data)
  if (operator === 'if') return branch(operands, data)
  if (operator === 'and' || operator === 'or') return shortCut(operator, operands, data)
  const apply = Object.hasOwn(OPERATORS, operator) ? OPERATORS[operator] : undefined
  return apply ? apply(operands.map((operand) => evaluate(operand, data))) : null
}

/** What an expression makes of custom fields; undefined where it makes nothing that could be stored. */
export function worked(expression: unknown, data: unknown): unknown {
  const made = evaluate(expression, data)
  return made === null || (typeof made === 'number' && !Number.isFinite(made)) ? undefined : made
}

function variable([name, fallback]: Operands, data: unknown): unknown {
  const path = text(evaluate(name, data))
  const found = path === '' ? data : path.split('.').reduce((value: unknown, step) => own(value, step), data)
  return found === undefined ? (fallback === undefined ? null : evaluate(fallback, data)) : found
}

function branch(operands: Operands, data: unknown): unknown {
  for (let i = 0; i + 1 < operands.length; i += 2)
    if (isTrue(evaluate(operands[i], data))) return evaluate(operands[i + 1], data)
  return operands.length % 2 === 1 ? evaluate(operands.at(-1), data) : null
}

function shortCut(operator: 'and' | 'or', operands: Operands, data: unknown): unknown {
  let value: unknown = null
  for (const operand of operands) {
    value = evaluate(operand, data)
    if (isTrue(value) === (operator === 'or')) return value
  }
  return value
}
