import type { FieldDefinition } from '../field-definition.ts'
import type { Carrier } from './carry.ts'
import type { Choice, Transfer } from './choice.ts'
import { conversionBetween } from './conversions/conversion.ts'
import { isText, type ShopContext } from './conversions/converter.ts'
import { worked } from './expression.ts'

const TEXT: FieldDefinition = { name: 'text', type: 'text' }

/** A value of a field as a text, and back; what is no value of its kind stays as it is. */
function asText(field: FieldDefinition, shop: ShopContext) {
  const conversion = conversionBetween(field, TEXT, shop)
  return {
    read: (value: unknown): string | undefined => {
      if (value === undefined) return undefined
      const made = conversion?.forward(value)?.value ?? value
      return isText(made) ? made : JSON.stringify(made)
    },
    write: (text: string | undefined): unknown =>
      text === undefined ? undefined : (conversion?.backward(text)?.value ?? text),
  }
}

/** A text in at most so many parts; the last one keeps whatever more there is. */
function taken(text: string | undefined, separator: string, count: number): (string | undefined)[] {
  if (text === undefined) return Array.from({ length: count }, () => undefined)
  const parts = text.split(separator)
  return Array.from({ length: count }, (_, i) =>
    i < count - 1 ? parts[i] : parts.length < count ? parts[i] : parts.slice(i).join(separator),
  )
}
const joined = (parts: readonly (string | undefined)[], separator: string): string | undefined => {
  const present = parts.filter((part) => part !== undefined)
  return present.length === 0 ? undefined : present.join(separator)
}

/** Takes one value apart into several fields, or puts several together: each is the way back of the other. */
export function transferOf(
  { kind, separator = ' ' }: Transfer,
  from: readonly FieldDefinition[],
  to: readonly FieldDefinition[],
  choice: Choice,
  shop: ShopContext,
): Carrier {
  const [many, one] = kind === 'split' ? [to, from[0]] : [from, to[0]]
  const parts = many.map((field) => asText(field, shop))
  const whole = asText(one ?? TEXT, shop)
  const split = ([value]: readonly unknown[]) =>
    taken(whole.read(value), separator, parts.length).map((part, i) => parts[i]?.write(part))
  const merge = (values: readonly unknown[]) => [
    whole.write(
      joined(
        values.map((value, i) => parts[i]?.read(value)),
        separator,
      ),
    ),
  ]
  const made = (data: unknown) => [worked(choice.expression, data)]
  return kind === 'split'
    ? { forward: (values) => ({ values: split(values), isRefused: false }), backward: merge }
    : {
        forward: (values, data) => ({
          values: choice.expression === undefined ? merge(values) : made(data),
          isRefused: false,
        }),
        backward: split,
      }
}
