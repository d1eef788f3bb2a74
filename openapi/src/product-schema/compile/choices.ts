import type { FieldOption } from '../field-definition.ts'
import { isRecord, type JsonSchema, own, ownString } from '../json.ts'

/** A closed list of texts: `enum` where each is its own label, else constants with titles. */
export function choicesOf(options: readonly FieldOption[]): JsonSchema {
  if (options.every((option) => typeof option === 'string')) return { enum: options }
  return { oneOf: options.map(choiceOf) }
}

function choiceOf(option: FieldOption): JsonSchema {
  return typeof option === 'string' ? { const: option } : { const: option.value, title: option.label }
}

/** The options that a schema lists, in either way; undefined when it lists none. */
export function optionsOf(schema: unknown): FieldOption[] | undefined {
  const choices = own(schema, 'oneOf') ?? own(schema, 'enum')
  if (!Array.isArray(choices)) return undefined
  return choices.map((choice) => {
    const value = String(isRecord(choice) ? own(choice, 'const') : choice)
    const label = ownString(choice, 'title')
    return label === undefined ? value : { value, label }
  })
}

/** The value of an option as it is stored. */
export const valueOfOption = (option: FieldOption): string => (typeof option === 'string' ? option : option.value)
