import { isRecord, type JsonSchema, own, ownList, ownRecord, ownString } from '../json.ts'
import { resolveReference } from '../references.ts'
import { commentOf } from './comment.ts'
import { isCondition, membersOf } from './members.ts'
import { memberName } from './names.ts'
import { grouped, intersection, type Piece, piece, UNKNOWN, union } from './piece.ts'

/** What the text of a type is made with. */
export type Writing = {
  root: JsonSchema
  /** The name of a definition that is declared as a type of its own. */
  nameOf: (definition: unknown) => string | undefined
}

const DEEPEST = 40

const PRIMITIVES: Readonly<Record<string, string>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  null: 'null',
}

/** The TypeScript type of what a schema accepts, as far as types can tell; `unknown` where they cannot. */
export function typeText(schema: unknown, writing: Writing): string {
  return typed(schema, writing, 0).text
}

function typed(schema: unknown, writing: Writing, depth: number): Piece {
  if (schema === false) return piece('never')
  if (!isRecord(schema) || depth > DEEPEST) return UNKNOWN
  return intersection([
    referenced(schema, writing, depth),
    ownType(schema, writing, depth),
    chosen(schema, 'oneOf', writing, depth),
    chosen(schema, 'anyOf', writing, depth),
    ...ownList(schema, 'allOf').map((part) => (isCondition(part) ? UNKNOWN : typed(part, writing, depth + 1))),
  ])
}

function referenced(schema: JsonSchema, writing: Writing, depth: number): Piece {
  const reference = ownString(schema, '$ref')
  if (reference === undefined) return UNKNOWN
  const target = resolveReference(writing.root, reference)
  const name = writing.nameOf(target)
  return name === undefined ? typed(target, writing, depth + 1) : piece(name)
}

/** Alternatives that only say what must be there, or must not, have nothing that a type could say. */
function chosen(schema: JsonSchema, keyword: string, writing: Writing, depth: number): Piece {
  const choices = ownList(schema, keyword).map((part) => typed(part, writing, depth + 1))
  return choices.length === 0 ? UNKNOWN : union(choices)
}

function ownType(schema: JsonSchema, writing: Writing, depth: number): Piece {
  if (Object.hasOwn(schema, 'const')) return piece(literal(own(schema, 'const')))
  const listed = own(schema, 'enum')
  if (Array.isArray(listed)) return union(listed.map((value) => piece(literal(value))))
  const stated = own(schema, 'type')
  const types = stated === undefined ? impliedTypes(schema) : [stated].flat()
  return types.length === 0 ? UNKNOWN : union(types.map((type) => ofType(type, schema, writing, depth)))
}

function impliedTypes(schema: JsonSchema): string[] {
  if (membersOf(schema).length > 0) return ['object']
  return own(schema, 'items') !== undefined || own(schema, 'prefixItems') !== undefined ? ['array'] : []
}

function ofType(type: unknown, schema: JsonSchema, writing: Writing, depth: number): Piece {
  if (type === 'array') return piece(listText(schema, writing, depth))
  if (type === 'object') return piece(objectText(schema, writing, depth))
  return piece(PRIMITIVES[String(type)] ?? 'unknown')
}

function listText(schema: JsonSchema, writing: Writing, depth: number): string {
  const first = ownList(schema, 'prefixItems').map((part) => typed(part, writing, depth + 1))
  const items = own(schema, 'items')
  const rest = items === undefined ? UNKNOWN : typed(items, writing, depth + 1)
  const more = rest.text === 'never' ? [] : [`${grouped(rest)}[]`]
  if (first.length === 0) return more[0] ?? '[]'
  const least = Number(own(schema, 'minItems') ?? 0)
  const places = first.map((part, index) => (index < least ? part.text : `${grouped(part)}?`))
  return `[${[...places, ...more.map((text) => `...${text}`)].join(', ')}]`
}

function objectText(schema: JsonSchema, writing: Writing, depth: number): string {
  const indent = '  '.repeat(depth + 1)
  const members = membersOf(schema).map(({ name, part, isRequired }) => {
    const comment = isRecord(part) ? commentOf(part, indent) : ''
    return `${comment}${indent}${memberName(name)}${isRequired ? '' : '?'}: ${typed(part, writing, depth + 1).text}\n`
  })
  const others = [own(schema, 'additionalProperties'), ...Object.values(ownRecord(schema, 'patternProperties'))]
  const described = others.filter(isRecord).map((part) => typed(part, writing, depth + 1))
  if (members.length === 0) return `Record<string, ${described.length === 0 ? 'unknown' : union(described).text}>`
  // Beside named members an index would have to fit them all, so it cannot say what the others are.
  const index = described.length === 0 ? '' : `${indent}[name: string]: unknown\n`
  return `{\n${members.join('')}${index}${'  '.repeat(depth)}}`
}

function literal(value: unknown): string {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (!isRecord(value)) return 'unknown'
  const members = Object.entries(value).map(([name, part]) => `${memberName(name)}: ${literal(part)}`)
  return `{ ${members.join('; ')} }`
}
