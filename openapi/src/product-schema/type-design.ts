import type { FieldDefinition } from './field-definition.ts'
import type { JsonSchema } from './json.ts'
import type { UiConfig } from './ui-schema.ts'

/** A product type as it is designed: its draft, apart from the choices that publishing takes. */
export type TypeDesign = {
  name: string
  slug: string
  description: string
  /** Every field with its id, nested ones too. */
  fields: FieldDefinition[]
  /** Keywords of the schema's root that the fields do not say, kept as they are. */
  rest: JsonSchema
  uiConfig: UiConfig
}
