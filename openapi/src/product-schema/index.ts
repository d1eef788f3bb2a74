/** The product-type schema kit: pure, no I/O, no code generation; the API, the console and the mocks share it. */
export { type Attribute, attributesOf, soughtText } from './attributes.ts'
export { checkFields } from './check/check-fields.ts'
export { checkSchema } from './check/check-schema.ts'
export type { SchemaIssue, SchemaIssueCode } from './check/schema-issue.ts'
export { compileFields, schemaOf } from './compile-fields.ts'
export {
  FIELD_TYPES,
  type FieldCondition,
  type FieldDefinition,
  type FieldOption,
  type FieldType,
  type FieldValidation,
} from './field-definition.ts'
export type { FieldError } from './field-error.ts'
export { fieldsOf } from './fields-of.ts'
export { type FilterableField, filterableFields } from './filterable-fields.ts'
export type { JsonSchema } from './json.ts'
export { SCHEMA_LIMITS } from './limits.ts'
export { sampleData } from './sample/sample-data.ts'
export { type FormGroup, type UiConfig, type UiSchema, uiSchemaOf } from './ui-schema.ts'
export { createValidator, type Validate, validateData } from './validator.ts'
