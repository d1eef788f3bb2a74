/** The product-type schema kit: pure, no I/O, no code generation; the API, the console and the mocks share it. */
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
export type { JsonSchema } from './json.ts'
export { SCHEMA_LIMITS } from './limits.ts'
export { createValidator, type Validate, validateData } from './validator.ts'
