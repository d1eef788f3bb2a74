import type { FieldDefinition } from '../field-definition.ts'
import type { TypeDesign } from '../type-design.ts'
import type { UiConfig } from '../ui-schema.ts'

/** A product type to begin from: what most people who sell such a thing need to say about it. */
export type StarterPack = Pick<TypeDesign, 'name' | 'slug' | 'description'> & {
  fields: FieldDefinition[]
  uiConfig: UiConfig
}
