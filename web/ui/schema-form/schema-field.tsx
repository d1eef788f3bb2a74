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
  // Asked of every field for every change: a loop over the names, and nothing made on the way.
  for (const name in after) {
    const one: unknown = Reflect.get(before, name)
    const other: unknown = Reflect.get(after, name)
    if (Object.is(one, other)) continue
    if (name === 'fieldPathId' && before.fieldPathId.$id === after.fieldPathId.$id) continue
    // Errors are few, and made anew when any of them changes.
    if (name === 'errorSchema' && sameJson(one, other)) continue
    return false
  }
  for (const name in before) if (!(name in after)) return false
  return true
}

/** A field of any kind, its conditions decided before the form library sees them. */
export const SchemaField: ComponentType<FieldProps> = memo(function Field(props: FieldProps) {
  const schema = plainSchema(props.schema, props.formData, props.registry.rootSchema)
  return <LibrarySchemaField {...props} schema={schema} />
}, isSameField)
