import { isRecord } from '@mtc/openapi/json'

type Schema = Record<string, unknown>

/** Custom fields: a group that a short form looks into. */
const CUSTOM = 'metadata'

const requiredOf = (schema: Schema): string[] =>
  Array.isArray(schema.required) ? schema.required.filter((name) => typeof name === 'string') : []

/**
 * A form's schema with what cannot be left out and what was chosen alone; of the custom fields too. Fields that come
 * and go under conditions stay as they are: what leaves one of them out might leave out what it depends on.
 */
export function narrowed(schema: Schema, chosen: readonly string[]): Schema {
  if (!isRecord(schema.properties) || Array.isArray(schema.allOf)) return schema
  const kept = new Set([...requiredOf(schema), ...chosen])
  const properties = Object.entries(schema.properties).flatMap(([name, property]) => {
    if (name === CUSTOM && isRecord(property)) return customOf(name, narrowed(property, chosen))
    return kept.has(name) ? [[name, property]] : []
  })
  const names = new Set(properties.map(([name]) => name))
  return {
    ...schema,
    properties: Object.fromEntries(properties),
    ...(schema.required === undefined ? {} : { required: requiredOf(schema).filter((name) => names.has(name)) }),
  }
}

/** A group without a field of its own is no part of a form. */
const customOf = (name: string, group: Schema): [string, unknown][] =>
  isRecord(group.properties) && Object.keys(group.properties).length > 0 ? [[name, group]] : []
