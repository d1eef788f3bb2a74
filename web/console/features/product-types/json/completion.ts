import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete'

const KEYWORDS: Readonly<Record<string, string>> = {
  $ref: 'Another schema in this document',
  $defs: 'Schemas to refer to',
  type: 'Kind of value',
  title: 'What people call it',
  description: 'Help under the field',
  default: 'Value before anybody fills it in',
  examples: 'Values that fit',
  enum: 'The values allowed',
  const: 'The one value allowed',
  properties: 'The fields of an object',
  required: 'Fields that must be there',
  additionalProperties: 'What else an object may hold',
  unevaluatedProperties: 'What else, after conditions',
  patternProperties: 'Fields by a pattern of their name',
  propertyNames: 'What names must fit',
  minProperties: 'Fewest fields',
  maxProperties: 'Most fields',
  items: 'What each entry is',
  prefixItems: 'What the first entries are',
  contains: 'An entry that must be there',
  minItems: 'Fewest entries',
  maxItems: 'Most entries',
  uniqueItems: 'No entry twice',
  minLength: 'Fewest letters',
  maxLength: 'Most letters',
  pattern: 'A regular expression to fit',
  format: 'date, date-time, uri, email, uuid, …',
  minimum: 'Least',
  maximum: 'Most',
  exclusiveMinimum: 'More than',
  exclusiveMaximum: 'Less than',
  multipleOf: 'Steps of',
  allOf: 'All of these',
  anyOf: 'At least one of these',
  oneOf: 'Exactly one of these',
  not: 'None of this',
  if: 'When this fits …',
  // biome-ignore lint/suspicious/noThenProperty: JSON Schema's keyword
  then: '… this must fit too',
  else: '… otherwise this',
  dependentRequired: 'Fields that bring others along',
  dependentSchemas: 'Fields that bring rules along',
  'x-field': 'What the form needs to know of the field',
  'x-order': 'The order of the fields',
}

const FIELD_MEMBERS: Readonly<Record<string, string>> = {
  id: 'Names the field for ever',
  name: 'What the API calls it',
  type: 'Kind of field',
  label: 'What people call it',
  help: 'Stands under the field',
  required: 'Must be filled in',
  default: 'Value before anybody fills it in',
  placeholder: 'Shown while it is empty',
  options: 'The choices',
  validation: 'Bounds and messages',
  reference: 'What a link leads to',
  fields: 'Fields of a group, columns of a table',
  item: 'What a list holds',
  measure: 'What is measured, in which units',
  unit: 'Stands beside the number',
  language: 'What code is written in',
  conditions: 'Rules that show, require, lock or limit',
  localized: 'A value for each language',
  width: 'full, half, third, two-thirds',
  filterable: 'Lists filter by it',
  grid: 'A column of the list',
  deprecated: 'Out of use',
  aliases: 'Former keys that are accepted',
  messages: 'Your own sentences, by bound',
}

const JSON_TYPES = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null']

/** What completes a text at the cursor: keywords and members as names, kinds and field names as values. */
export const completeWith =
  (form: 'schema' | 'fields', names: readonly string[], kinds: readonly string[]) =>
  (context: CompletionContext): CompletionResult | null => {
    const word = context.matchBefore(/"[^"\n]*/)
    if (!word && !context.explicit) return null
    const from = word ? word.from + 1 : context.pos
    const before = context.state.sliceDoc(Math.max(0, from - 60), from - (word ? 1 : 0))
    const quoted = (text: string) => (word ? text : `"${text}"`)
    const options = (texts: readonly string[], detail: string) =>
      texts.map((label) => ({ label, apply: quoted(label), detail, type: 'constant' }))
    if (/"type"\s*:\s*$/.test(before)) {
      return { from, options: options(form === 'fields' || inFieldMember(context, from) ? kinds : JSON_TYPES, 'kind') }
    }
    if (/:\s*$/.test(before) || /\[\s*(?:"[^"]*"\s*,\s*)*$/.test(before))
      return { from, options: options(names, 'field') }
    const known = { ...(form === 'schema' ? KEYWORDS : {}), ...FIELD_MEMBERS, ...(form === 'fields' ? {} : KEYWORDS) }
    return {
      from,
      options: Object.entries(known).map(([label, detail]) => ({
        label,
        apply: quoted(label),
        detail,
        type: 'property',
      })),
    }
  }

/** Whether the cursor stands in the object of an `x-field`. */
const inFieldMember = (context: CompletionContext, at: number): boolean => {
  const before = context.state.sliceDoc(Math.max(0, at - 2000), at)
  const start = before.lastIndexOf('"x-field"')
  return start >= 0 && !before.slice(start).includes('}')
}
