import { compileFields } from './compile-fields.ts'
import { withIds } from './field-ids.ts'
import { fieldsOf } from './fields-of.ts'
import type { JsonSchema } from './json.ts'
import type { TypeDesign } from './type-design.ts'
import type { UiConfig } from './ui-schema.ts'

/** A product type as it is stored, as far as it is designed. */
export type DesignedRow = {
  name: string
  slug: string
  description?: string
  schema: JsonSchema
  uiConfig?: UiConfig
}

/** The design of a stored product type: every field with an id, whatever the schema says beyond fields in the rest. */
export function designOf({ name, slug, description = '', schema, uiConfig = {} }: DesignedRow): TypeDesign {
  const { fields, rest } = fieldsOf(schema)
  return { name, slug, description, fields: withIds(fields), rest, uiConfig }
}

/** The schema of a design: that of the row it was read from, or of what it was changed into. */
export function schemaOfDesign({ fields, rest }: Pick<TypeDesign, 'fields' | 'rest'>): JsonSchema {
  return compileFields(fields, rest)
}
