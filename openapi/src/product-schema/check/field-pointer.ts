import type { FieldDefinition } from '../field-definition.ts'
import { VALIDATION_KEYWORDS } from '../field-keywords.ts'
import { pointerTo, stepsOf } from '../json-pointer.ts'

/** Members of a field that become keywords of its property. */
const MEMBER_OF = new Map<string, string>([
  ['title', 'label'],
  ['description', 'help'],
  ['default', 'default'],
  ['oneOf', 'options'],
  ['enum', 'options'],
  ...VALIDATION_KEYWORDS.map(([bound, keyword]): [string, string] => [keyword, `validation/${bound}`]),
])

/** What compiling puts between an object and its properties. */
const ON_THE_WAY = /^(?:allOf|then|items|\d+)$/

/** Where in the short form a place in its compiled schema comes from, as near as can be told. */
export function fieldPointer(fields: readonly FieldDefinition[], pointer: string): string {
  return inFields(fields, stepsOf(pointer), '')
}

function inFields(fields: readonly FieldDefinition[], steps: readonly string[], at: string): string {
  const place = steps.indexOf('properties')
  const name = steps[place + 1]
  const index = fields.findIndex((field) => field.name === name || field.aliases?.some((alias) => alias.name === name))
  const field = fields[index]
  const isElsewhere = steps.slice(0, place).some((step) => !ON_THE_WAY.test(step))
  if (place < 0 || isElsewhere || field === undefined) return at
  return inField(field, steps.slice(place + 2), pointerTo(at, index))
}

function inField(field: FieldDefinition, steps: readonly string[], at: string): string {
  const [keyword, ...rest] = steps
  if (keyword === undefined) return at
  if (field.type === 'schema') return [at, 'schema', ...steps].join('/')
  if (field.fields !== undefined && steps.includes('properties')) return inFields(field.fields, steps, `${at}/fields`)
  if (field.item !== undefined && keyword === 'items') return inField(field.item, rest, `${at}/item`)
  if (field.localized && keyword === 'additionalProperties') return inField(field, rest, at)
  if (field.type === 'multiselect' && keyword === 'items') return inField(field, rest, at)
  const member = MEMBER_OF.get(keyword)
  return member === undefined ? at : `${at}/${member}`
}
