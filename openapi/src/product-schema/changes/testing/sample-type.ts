import type { FieldDefinition } from '../../field-definition.ts'
import type { TypeDraft } from '../choice.ts'

/** A product type of these fields that nothing else is said of. */
export const sampleType = (fields: FieldDefinition[], more: Partial<TypeDraft> = {}): TypeDraft => ({
  name: 'Game',
  slug: 'game',
  description: '',
  fields,
  rest: {},
  uiConfig: {},
  choices: {},
  transfers: [],
  ...more,
})

export const textField = (id: string, more: Partial<FieldDefinition> = {}): FieldDefinition => ({
  id,
  name: id,
  type: 'text',
  ...more,
})

export const groupField = (
  id: string,
  fields: FieldDefinition[],
  more: Partial<FieldDefinition> = {},
): FieldDefinition => ({ id, name: id, type: 'group', fields, ...more })
