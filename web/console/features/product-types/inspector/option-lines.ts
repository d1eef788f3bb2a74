import type { FieldOption } from '@mtc/openapi/product-schema'
import { slugify } from '../../../screens/record/slug.ts'
import { optionOf } from '../model/field.ts'

/** Choices as lines: the label alone where the value is made from it, else value, tab and label. */
export const optionsText = (options: readonly FieldOption[]): string =>
  options
    .map(optionOf)
    .map(({ value, label }) => (value === slugify(label) || value === label ? label : `${value}\t${label}`))
    .join('\n')

/** Lines as choices, as a spreadsheet or a list in a letter gives them; a value that comes twice counts once. */
export function readOptions(text: string): FieldOption[] {
  const lines = text.split(/\r?\n/).map((line) => line.replace(/^\s*[-*•]\s+/, '').trim())
  const options = lines
    .filter((line) => line !== '')
    .map((line) => {
      const [first = '', second] = line.split(/\t/).map((part) => part.trim())
      return second ? { value: first, label: second } : { value: slugify(first) || first, label: first }
    })
  return options.filter(({ value }, place) => options.findIndex((other) => other.value === value) === place)
}
