import LibrarySchemaField from '@rjsf/core/lib/components/fields/SchemaField.js'
import type { FieldProps } from '@rjsf/utils'
import { type ComponentType, memo } from 'react'
import { sameJson } from './json-schema.ts'
import { plainSchema } from './plain-schema.ts'

/**
 * Whether a field would be drawn as it stands. Schemas, data and handlers keep their identity while they do not change,
 * so a look at each is enough: typing in one field draws no other.
 */
export function isSameField(before: FieldProps, after: FieldProps): boolean {
  if (before.fieldPathId.$id !== after.fieldPathId.$id) return false
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  names.delete('fieldPathId')
  return [...names].every((name) => {
    const one: unknown = Reflect.get(before, name)
    const other: unknown = Reflect.get(after, name)
    // Errors are few, and made anew when any of them changes.
    return Object.is(one, other) || (name === 'errorSchema' && sameJson(one, other))
  })
}

/** A field of any kind, its conditions decided before the form library sees them. */
export const SchemaField: ComponentType<FieldProps> = memo(function Field(props: FieldProps) {
  const schema = plainSchema(props.schema, props.formData, props.registry.rootSchema)
  return <LibrarySchemaField {...props} schema={schema} />
}, isSameField)
