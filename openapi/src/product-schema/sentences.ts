import { LOCALE, VALIDATION_KEYWORDS, X_FIELD } from './field-keywords.ts'
import { isRecord, type JsonSchema, own, ownList, ownRecord, ownString } from './json.ts'
import { SCHEMA_LIMITS } from './limits.ts'
import { patternCost } from './pattern/cost.ts'

const count = (amount: unknown, one: string, many: string) => `${amount} ${amount === 1 ? one : many}`

const KINDS = new Map<unknown, string>([
  ['string', 'a text'],
  ['number', 'a number'],
  ['integer', 'a whole number'],
  ['boolean', 'yes or no'],
  ['array', 'a list'],
  ['object', 'a group of fields'],
  ['null', 'empty'],
])

const FORMAT_NAMES = new Map<unknown, string>([
  ['date', 'a date such as 2027-01-31'],
  ['date-time', 'a date and time such as 2027-01-31T09:30:00Z'],
  ['time', 'a time such as 09:30:00Z'],
  ['duration', 'a duration such as P3D'],
  ['email', 'an e-mail address'],
  ['uri', 'a web address such as https://example.com'],
  ['url', 'a web address such as https://example.com'],
  ['uuid', 'an id'],
  ['color', 'a colour such as #1a2b3c'],
  ['rich-text', 'text with simple formatting only: paragraphs, headings, lists, bold, italics, links'],
  ['hostname', 'a host name'],
  ['ipv4', 'an IPv4 address'],
  ['ipv6', 'an IPv6 address'],
  ['regex', 'a regular expression'],
])

/** Kinds whose form is a pattern that nobody wants to read. */
const PATTERN_KINDS = new Map<unknown, string>([
  ['time', 'a time of day such as 09:30'],
  ['phone', 'a telephone number with its country code, such as +4930123456'],
])

const UUID_KINDS = new Map<unknown, string>([
  ['image', 'an image'],
  ['file', 'a file'],
  ['reference', 'an existing entry'],
])

const SENTENCES: Readonly<Record<string, (label: string, schema: JsonSchema) => string>> = {
  required: (label) => `${label} is required`,
  dependentRequired: (label) => `${label} is required`,
  type: (label, schema) => `${label} must be ${kindsOf(own(schema, 'type'))}`,
  const: (label, schema) => `${label} must be ${shown(own(schema, 'const'))}`,
  enum: (label, schema) => `${label} must be one of: ${choices(ownList(schema, 'enum').map(shown))}`,
  oneOf: alternatives,
  anyOf: alternatives,
  not: (label) => `${label} has a value that is not allowed`,
  false: (label) => `${label} is not allowed here`,
  additionalProperties: (label) => `${label} is not a known field`,
  unevaluatedProperties: (label) => `${label} does not apply here: leave it out`,
  items: (label) => `${label} is one entry too many`,
  unevaluatedItems: (label) => `${label} is one entry too many`,
  propertyNames: (label, schema) =>
    own(schema, 'pattern') === LOCALE
      ? `${label} is given in a language that is none: name it as in en or de-AT`
      : `${label} is not an allowed name`,
  minLength: (label, schema) =>
    own(schema, 'minLength') === 1
      ? `${label} must not be empty`
      : `${label} must have at least ${count(own(schema, 'minLength'), 'character', 'characters')}`,
  maxLength: (label, schema) => `${label} must have at most ${count(longest(schema), 'character', 'characters')}`,
  pattern: patternSentence,
  format: (label, schema) => `${label} must be ${formatName(schema)}`,
  minimum: (label, schema) => `${label} must be ${own(schema, 'minimum')} or more`,
  maximum: (label, schema) => `${label} must be ${own(schema, 'maximum')} or less`,
  exclusiveMinimum: (label, schema) => `${label} must be more than ${own(schema, 'exclusiveMinimum')}`,
  exclusiveMaximum: (label, schema) => `${label} must be less than ${own(schema, 'exclusiveMaximum')}`,
  multipleOf: (label, schema) => `${label} must be a multiple of ${own(schema, 'multipleOf')}`,
  minItems: (label, schema) => `${label} needs at least ${count(own(schema, 'minItems'), 'entry', 'entries')}`,
  maxItems: (label, schema) => `${label} takes at most ${count(own(schema, 'maxItems'), 'entry', 'entries')}`,
  uniqueItems: (label) => `${label} must not hold the same entry twice`,
  contains: (label) => `${label} lacks an entry it must hold`,
  minContains: (label) => `${label} has too few entries of the kind asked for`,
  maxContains: (label) => `${label} has too many entries of the kind asked for`,
  minProperties: (label, schema) => `${label} needs at least ${count(own(schema, 'minProperties'), 'value', 'values')}`,
  maxProperties: (label, schema) => `${label} takes at most ${count(own(schema, 'maxProperties'), 'value', 'values')}`,
}

/** Faults that a field's own `message` does not explain: it speaks of the value's bounds and form. */
const NOT_ABOUT_BOUNDS = new Set([
  'required',
  'dependentRequired',
  'type',
  'false',
  'additionalProperties',
  'unevaluatedProperties',
])

/** What a message of one's own is about, by the keyword that failed. */
const TOPICS = new Map([
  ...VALIDATION_KEYWORDS.map(([bound, keyword]) => [keyword, bound] as const),
  ['required', 'required'] as const,
  ['dependentRequired', 'required'] as const,
  ['format', 'format'] as const,
])

/**
 * The sentence for a failed keyword; a message of the field's own, where it has one, replaces it. `missing` are the
 * schemas of a value that is not there, since the keyword that asks for it stands in the object around it.
 */
export function sentenceFor(
  keyword: string,
  label: string,
  schema: JsonSchema,
  missing: readonly JsonSchema[] = [],
): string {
  const sources = missing.length > 0 ? missing : [schema]
  return ownMessage(keyword, sources) ?? SENTENCES[keyword]?.(label, schema) ?? `${label} is not valid`
}

function ownMessage(keyword: string, schemas: readonly JsonSchema[]): string | undefined {
  const extras = schemas.map((schema) => ownRecord(schema, X_FIELD))
  const messages = extras.map((extra) => ownString(own(extra, 'messages'), topicOf(keyword, extra)))
  const general = NOT_ABOUT_BOUNDS.has(keyword) ? [] : extras.map((extra) => ownString(extra, 'message'))
  return [...messages, ...general].find((message) => message !== undefined)
}

/** Times and telephone numbers have a pattern where other kinds have a format. */
function topicOf(keyword: string, extras: JsonSchema): string {
  return keyword === 'pattern' && PATTERN_KINDS.has(extras.type) ? 'format' : (TOPICS.get(keyword) ?? '')
}

function patternSentence(label: string, schema: JsonSchema): string {
  const form = PATTERN_KINDS.get(own(ownRecord(schema, X_FIELD), 'type'))
  return form === undefined ? `${label} does not have the expected form` : `${label} must be ${form}`
}

/** A text with a slow pattern has a bound of its own, whether stated or not: the one up to which it is tried. */
function longest(schema: JsonSchema): number {
  const stated = own(schema, 'maxLength')
  const pattern = ownString(schema, 'pattern')
  const isSlow = pattern !== undefined && patternCost(pattern) === 'quadratic'
  const bound = isSlow ? SCHEMA_LIMITS.patternInput : Number.POSITIVE_INFINITY
  return typeof stated === 'number' ? Math.min(stated, bound) : bound
}

function kindsOf(type: unknown): string {
  const kinds = (Array.isArray(type) ? type : [type]).map((kind) => KINDS.get(kind) ?? String(kind))
  return kinds.join(' or ')
}

function alternatives(label: string, schema: JsonSchema): string {
  const branches = [...ownList(schema, 'oneOf'), ...ownList(schema, 'anyOf')]
  const isChoice = branches.length > 0 && branches.every((branch) => isRecord(branch) && Object.hasOwn(branch, 'const'))
  if (!isChoice) return `${label} fits none of its alternatives, or more than one`
  const labels = branches.map((branch) => ownString(branch, 'title') ?? shown(own(branch, 'const')))
  return `${label} must be one of: ${choices(labels)}`
}

const choices = (labels: string[]) => (labels.length > 12 ? `${labels.slice(0, 12).join(', ')}, …` : labels.join(', '))

const shown = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))

function formatName(schema: JsonSchema): string {
  const format = own(schema, 'format')
  const named = format === 'uuid' ? UUID_KINDS.get(own(ownRecord(schema, X_FIELD), 'type')) : undefined
  return named ?? FORMAT_NAMES.get(format) ?? `a valid ${String(format)}`
}
