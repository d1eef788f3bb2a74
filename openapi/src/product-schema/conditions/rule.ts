/** A value that a rule compares with; null stands for "nothing given". */
export type RuleValue = string | number | boolean | null

/** The value of a field of the same group; `size.weight` for a field of a group inside it. */
export type RuleVar = { var: string }

export type RuleOperand = RuleVar | RuleValue | readonly RuleValue[]

/** `a < b`, or `a < b < c` where the field stands in the middle. */
type Comparison = readonly [RuleOperand, RuleOperand] | readonly [RuleOperand, RuleOperand, RuleOperand]
type Unary = Rule | readonly [Rule]

/**
 * The part of JsonLogic that conditions are written in: it can be said in JSON Schema as well, so that forms, grids,
 * imports and the API hold to one rule. A field alone is a rule: it holds while the field is filled in.
 */
export type Rule =
  | RuleVar
  | { and: readonly Rule[] }
  | { or: readonly Rule[] }
  | { '!': Unary }
  | { '!!': Unary }
  | { '==': readonly [RuleOperand, RuleOperand] }
  | { '!=': readonly [RuleOperand, RuleOperand] }
  | { '<': Comparison }
  | { '<=': Comparison }
  | { '>': Comparison }
  | { '>=': Comparison }
  /** The field's value is in a list; or, the other way round, a list or text holds the value. */
  | { in: readonly [RuleOperand, RuleOperand] }

export const RULE_OPERATORS = ['and', 'or', '!', '!!', '==', '!=', '<', '<=', '>', '>=', 'in'] as const

export type RuleOperator = (typeof RULE_OPERATORS)[number] | 'var'

/** A rule's one operator and what it is applied to, as a list. */
export function operationOf(rule: unknown): { operator: RuleOperator; operands: unknown[] } | undefined {
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return undefined
  const [entry, ...more] = Object.entries(rule)
  const operator = ['var', ...RULE_OPERATORS].find((known) => known === entry?.[0])
  if (entry === undefined || operator === undefined || more.length > 0) return undefined
  const operands: unknown = entry[1]
  return { operator: operator as RuleOperator, operands: Array.isArray(operands) ? operands : [operands] } // found among them
}

/** The field an operand names; undefined for a value. */
export function varOf(operand: unknown): string | undefined {
  const operation = operationOf(operand)
  const [name] = operation?.operands ?? []
  return operation?.operator === 'var' && typeof name === 'string' ? name : undefined
}

/** The fields that a rule looks at, each once, as the rule names them. */
export function varsOf(rule: unknown): string[] {
  const name = varOf(rule)
  if (name !== undefined) return [name]
  return [...new Set((operationOf(rule)?.operands ?? []).flatMap(varsOf))]
}
