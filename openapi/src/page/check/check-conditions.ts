import { isDay } from '../../calendar-day.ts'
import type { Condition } from '../binding.ts'
import { type PageVariable, VARIABLE_KIND, type VariableKind } from '../content.ts'
import { nameOf } from './check-period.ts'
import type { Blame, PageFault } from './page-fault.ts'

/** A field that something can be narrowed by. */
export interface Narrowing {
  title: string
  /** What it can be held against: `is` and `isNot`, or bounds. */
  operators: readonly Condition['operator'][]
  /** What its values are. */
  kind: 'exact' | 'integer' | 'time'
  values?: readonly string[] | undefined
  /** The resource whose ids it takes. */
  reference?: string | undefined
}

/** What is wrong with one condition; `narrowingOf` answers undefined where there is nothing of the name to narrow by. */
export function checkCondition(
  condition: Condition,
  variables: readonly PageVariable[],
  narrowingOf: (field: string) => Narrowing | undefined,
  blame: Blame,
): PageFault[] {
  const { field, operator, values, variable } = condition
  if (field === '') return [blame('/field', 'Choose what to narrow by')]
  const narrowing = narrowingOf(field)
  if (!narrowing) return [blame('/field', `There is nothing called “${field}” to narrow by`)]
  if (!narrowing.operators.includes(operator))
    return [blame('/operator', `“${narrowing.title}” cannot be narrowed in this way`)]
  if (variable !== undefined) {
    if (values !== undefined) return [blame('/variable', 'Narrow by values or by a variable, not by both')]
    const known = variables.find(({ id }) => id === variable)
    if (!known) return [blame('/variable', `The page has no variable “${variable}”`)]
    return operator === 'is' && fits(known.kind, field, narrowing)
      ? []
      : [blame('/variable', `“${nameOf(known)}” does not hold what “${narrowing.title}” is narrowed by`)]
  }
  if (values === undefined || values.length === 0) return [blame('/values', 'Choose at least one value')]
  if ((operator === 'gte' || operator === 'lte') && values.length > 1)
    return [blame('/values', 'A bound is one value only')]
  return values.flatMap((value, index) => {
    const fault = faultOf(value, narrowing)
    return fault === undefined ? [] : [blame(`/values/${index}`, fault)]
  })
}

/** A currency is no resource: it goes by the name of its field. */
const fits = (kind: VariableKind, field: string, { reference }: Narrowing): boolean => {
  const { resource } = VARIABLE_KIND[kind]
  return kind === 'currency' ? field === 'currency' : resource !== undefined && resource === reference
}

function faultOf(value: string, { kind, values, title }: Narrowing): string | undefined {
  if (value === '') return 'Choose a value'
  if (values) return values.includes(value) ? undefined : `“${title}” is never “${value}”`
  if (kind === 'integer') return /^-?\d{1,15}$/.test(value) ? undefined : 'Give a whole number'
  if (kind === 'time') return isDay(value) || isMoment(value) ? undefined : 'Give a day or a moment'
  return undefined
}

const isMoment = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text))
