/** The product-type schema kit: pure, no I/O, no code generation; the API, the console and the mocks share it. */
export { type Attribute, attributesOf, soughtText } from './attributes.ts'
export {
  CHANGE_KINDS,
  CHOICE_MEMBERS,
  type Change,
  type ChangeKind,
  type ChoiceMember,
  gravest,
  SEVERITIES,
  type Severity,
} from './changes/change.ts'
export {
  type Choice,
  type Choices,
  OTHERWISE,
  type Otherwise,
  type Transfer,
  type TypeDraft,
} from './changes/choice.ts'
export type { Expression } from './changes/expression.ts'
export { checkFields } from './check/check-fields.ts'
export { checkSchema } from './check/check-schema.ts'
export type { SchemaIssue, SchemaIssueCode } from './check/schema-issue.ts'
export { compileFields, schemaOf } from './compile-fields.ts'
export {
  RULE_OPERATORS,
  type Rule,
  type RuleOperand,
  type RuleOperator,
  type RuleValue,
  type RuleVar,
  varsOf,
} from './conditions/rule.ts'
export { compileEngine, type EngineOptions } from './engine.ts'
export {
  FIELD_TYPES,
  type FieldAlias,
  type FieldBound,
  type FieldBounds,
  type FieldCondition,
  type FieldDefinition,
  type FieldMeasure,
  type FieldOption,
  type FieldReference,
  type FieldRule,
  type FieldType,
  type FieldValidation,
  type FieldWidth,
  isFieldType,
  type MessageTopic,
  RULE_EFFECTS,
  type RuleEffect,
} from './field-definition.ts'
export type { FieldError } from './field-error.ts'
export { fieldsOf } from './fields-of.ts'
export { type FilterableField, filterableFields } from './filterable-fields.ts'
export type { JsonSchema } from './json.ts'
export { KINDS, type Kind } from './kinds.ts'
export { SCHEMA_LIMITS } from './limits.ts'
export { sampleData } from './sample/sample-data.ts'
export type { TypeDesign } from './type-design.ts'
export { type FormGroup, type FormTab, type UiConfig, type UiSchema, uiSchemaOf } from './ui-schema.ts'
export { baseUnitOf, convertUnit, inBaseUnit, isUnitFamily, unitsOf, unitsOffered } from './units/convert.ts'
export { UNIT_FAMILIES, type Unit, type UnitFamily } from './units/families.ts'
export { createValidator, type Validate, validateData } from './validator.ts'
