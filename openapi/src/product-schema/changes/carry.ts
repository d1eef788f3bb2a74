import { compileFields } from '../compile-fields.ts'
import type { FieldDefinition } from '../field-definition.ts'
import { sameJson } from '../json.ts'
import { createValidator } from '../validator.ts'
import type { Choice } from './choice.ts'
import type { Conversion } from './conversions/conversion.ts'
import type { Outcome } from './conversions/converter.ts'
import { worked } from './expression.ts'

/** Values on their way: what they become, and whether somebody said that this must not be published. */
export type Carried = { values: unknown[]; isRefused: boolean }

/** Values at some places before, and at some places after, with the ways between. */
export type Carrier = {
  forward: (values: readonly unknown[], data: unknown) => Carried
  backward: (values: readonly unknown[]) => unknown[]
}

/** Whether a field takes a value, apart from what other fields demand of it. */
function fitsIn(field: FieldDefinition): (value: unknown) => boolean {
  const { conditions: _conditions, showWhen: _showWhen, ...plain } = field
  const validate = createValidator(compileFields([{ ...plain, required: true }]))
  return (value) => value !== undefined && validate({ [field.name]: value }).length === 0
}

const mapped = (value: unknown, { mapping = [] }: Choice, way: 'to' | 'from'): Outcome => {
  const [at, is] = way === 'to' ? (['from', 'to'] as const) : (['to', 'from'] as const)
  const find = (one: unknown) => mapping.find((entry) => sameJson(entry[at], one))
  const whole = find(value)
  if (whole) return { value: whole[is] }
  // Of several chosen options each is mapped by itself.
  if (!Array.isArray(value) || !value.some(find)) return undefined
  return { value: [...new Set(value.map((one) => (find(one) ?? { [is]: one })[is]))] }
}

type Crossing = {
  to: FieldDefinition
  choice: Choice
  /** Undefined: there is no way between the kinds. */
  conversion: Conversion | undefined
}

/** How one value of a field that stays is carried over, with all that was chosen for it. */
export function carrierOf({ to, choice, conversion }: Crossing): Carrier {
  const { expression, otherwise = 'keep', value: given } = choice
  const isStrict = otherwise !== 'keep'
  const fits = isStrict ? fitsIn(to) : undefined
  const outcomeOf = (value: unknown, data: unknown): Outcome => {
    if (expression !== undefined) {
      const made = worked(expression, data)
      return made === undefined ? undefined : { value: made }
    }
    return mapped(value, choice, 'to') ?? conversion?.forward(value)
  }
  return {
    forward([value], data) {
      if (value === undefined && expression === undefined)
        return { values: [to.required ? given : undefined], isRefused: false }
      const made = outcomeOf(value, data)
      if (made && (fits === undefined || fits(made.value))) return { values: [made.value], isRefused: false }
      if (otherwise === 'drop') return { values: [undefined], isRefused: false }
      if (otherwise === 'value') return { values: [given], isRefused: false }
      return { values: [made ? made.value : value], isRefused: otherwise === 'refuse' && value !== undefined }
    },
    backward([value]) {
      if (value === undefined) return [undefined]
      const back = mapped(value, choice, 'from') ?? conversion?.backward(value)
      return [back ? back.value : value]
    },
  }
}

/** What a new field is filled with, where `isThere` says that there is something for it to be part of. */
export function fillerOf({ expression, value }: Choice, isThere: (data: unknown) => boolean): Carrier | undefined {
  if (expression === undefined && value === undefined) return undefined
  const made = (data: unknown) => (expression === undefined ? value : (worked(expression, data) ?? value))
  return {
    forward: (_, data) => ({ values: [isThere(data) ? made(data) : undefined], isRefused: false }),
    backward: () => [],
  }
}

/** What becomes of a field that goes. */
export const removerOf = ({ otherwise }: Choice): Carrier => ({
  forward: ([value]) => ({ values: [], isRefused: otherwise === 'refuse' && value !== undefined }),
  backward: () => [undefined],
})
