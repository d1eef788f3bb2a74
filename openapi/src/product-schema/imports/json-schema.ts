import type { SchemaIssue } from '../check/schema-issue.ts'
import type { FieldDefinition } from '../field-definition.ts'
import { fieldsOf } from '../fields-of.ts'
import { isRecord, type JsonSchema, own, ownList, ownString } from '../json.ts'
import { pointerTo } from '../json-pointer.ts'
import { dereferenced } from '../references.ts'
import type { WrittenDraft } from './drafts.ts'
import { mended } from './mend.ts'
import { modernized } from './modernize.ts'
import type { ImportNote } from './note.ts'
import { writtenOut } from './write-out.ts'

/** What became of something imported. */
export type Imported = {
  /** The schema as a product type stores it; `fields` are the same in the short form. */
  schema: JsonSchema
  fields: FieldDefinition[]
  /** A name and a description for the type, when what was imported has them. */
  name?: string
  description?: string
  draft?: WrittenDraft
  /** What is said in other words, or not any more. */
  notes: ImportNote[]
  /** Why it cannot be a product type; empty when it can. */
  issues: SchemaIssue[]
}

/**
 * Takes a plain JSON Schema of any draft since 04 as a product type's. What a product type cannot have is left out and
 * noted, so that the rest can be used; what no leaving out can mend is told as issues.
 */
export function importJsonSchema(given: unknown): Imported {
  const document = unwrapped(given)
  if (!isRecord(document)) {
    const message = 'A JSON Schema is an object: { "type": "object", "properties": { … } }'
    return { schema: {}, fields: [], notes: [], issues: [{ pointer: '', code: 'NOT_AN_OBJECT', message }] }
  }
  const { schema: today, draft, notes } = modernized(document)
  const root = describingAnObject(today, notes)
  const { schema: sound, notes: left, issues } = mended(root)
  const whole = issues.length > 0 ? undefined : writtenOut(sound)
  const schema = whole ?? sound
  const fields = issues.length > 0 ? [] : fieldsOf(schema).fields
  const name = ownString(schema, 'title')
  const description = ownString(schema, 'description')
  return {
    schema,
    fields,
    ...(name === undefined ? {} : { name }),
    ...(description === undefined ? {} : { description }),
    draft,
    notes: [
      ...notes,
      ...left,
      ...(whole === undefined ? [] : [WRITTEN_OUT]),
      ...fields.flatMap((field) => keptAsJson(field, '/properties')),
    ],
    issues,
  }
}

const WRITTEN_OUT: ImportNote = {
  pointer: '',
  kind: 'changed',
  message: 'Parts that are referred to are written out where they are used, so that they can be edited as fields',
}

/** Form playgrounds keep a schema together with a layout and data. */
function unwrapped(given: unknown): unknown {
  const isPlayground = isRecord(own(given, 'schema')) && own(given, 'properties') === undefined
  return isPlayground && (own(given, 'uiSchema') ?? own(given, 'formData')) !== undefined ? own(given, 'schema') : given
}

/** The root as a plain object schema, where it is one in other words. */
function describingAnObject(schema: JsonSchema, notes: ImportNote[]): JsonSchema {
  const isReference = own(schema, '$ref') !== undefined && own(schema, 'properties') === undefined
  let root = schema
  if (isReference) {
    const { $ref: _, ...whole } = dereferenced(schema, schema)
    root = whole
    notes.push({
      pointer: '/$ref',
      kind: 'changed',
      message: 'The whole was a reference; what it refers to stands here now',
    })
  }
  const type = own(root, 'type')
  if (type === 'object') return root
  if (type === undefined && isRecord(own(root, 'properties'))) {
    notes.push({
      pointer: '/type',
      kind: 'changed',
      message: 'The schema describes properties, so its type is “object”',
    })
    return { ...root, type: 'object' }
  }
  if (!ownList(root, 'type').includes('object')) return root
  notes.push({ pointer: '/type', kind: 'dropped', message: 'A product’s fields are always an object, nothing else' })
  return { ...root, type: 'object' }
}

function keptAsJson(field: FieldDefinition, at: string): ImportNote[] {
  const pointer = pointerTo(at, field.name)
  if (field.type !== 'schema')
    return (field.fields ?? []).flatMap((inner) => keptAsJson(inner, pointerTo(pointer, 'properties')))
  const message = `“${field.label ?? field.name}” says more than a field can; it is kept as JSON Schema and edited as such`
  return [{ pointer, kind: 'changed', message }]
}
