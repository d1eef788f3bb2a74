/** The product-type schema kit: pure, no I/O, no code generation; the API, the console and the mocks share it. */
export { type SettledData, settleAliases } from './aliases.ts'
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
export { changesBetween } from './changes/changes-between.ts'
export {
  type Choice,
  type Choices,
  OTHERWISE,
  type Otherwise,
  type Transfer,
  type TypeDraft,
} from './changes/choice.ts'
export type { ShopContext } from './changes/conversions/converter.ts'
export { EXPRESSION_OPERATORS, type Expression, faultOfExpression } from './changes/expression.ts'
export { type Loss, type Migration, migrationBetween } from './changes/migration.ts'
export { type Carriage, type TakenBack, takeBack, waysBack } from './changes/take-back.ts'
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
export { type TruthRow, type TruthTable, truthTable } from './conditions/truth-table.ts'
export { type DesignedRow, designOf, schemaOfDesign } from './design.ts'
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
export { withIds } from './field-ids.ts'
export { typeOfSchema } from './field-type.ts'
export { fieldsOf, type ReadFields } from './fields-of.ts'
export { type FilterableField, filterableFields } from './filterable-fields.ts'
export { inFormOrder } from './form-order.ts'
export { inStoredDraft } from './imports/modernize.ts'
export { type JsonSchema, sameJson } from './json.ts'
export { pointerTo, valueAt } from './json-pointer.ts'
export { KINDS, type Kind } from './kinds.ts'
export { SCHEMA_LIMITS } from './limits.ts'
export { type ReadOnlyPlaces, readOnlyPlaces } from './read-only.ts'
export { isRichText, richTextHtml, richTextWords } from './rich-text.ts'
export { sampleData } from './sample/sample-data.ts'
export type { TypeDesign } from './type-design.ts'
export { type FormGroup, type FormTab, type UiConfig, type UiSchema, uiSchemaOf } from './ui-schema.ts'
export { baseUnitOf, convertUnit, inBaseUnit, isUnitFamily, unitsOf, unitsOffered } from './units/convert.ts'
export { UNIT_FAMILIES, type Unit, type UnitFamily } from './units/families.ts'
export { createValidator, type Validate, validateData } from './validator.ts'
export { inLanguage, type Reader, valueWords } from './words.ts'
