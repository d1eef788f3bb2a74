import { compileFields, type FieldDefinition, type JsonSchema } from '@mtc/openapi/product-schema'

/** A product type of many fields, as a form meets it. */
export interface LargeType {
  schema: JsonSchema
  uiSchema: Record<string, unknown>
  data: Record<string, unknown>
}

const perGroup = 50
const sizes = ['small', 'medium', 'large']

const fieldOf = (n: number): FieldDefinition => {
  const name = `field${n}`
  const label = `Field ${n}`
  if (n % 10 === 3) return { name, label, type: 'integer', validation: { min: 0, max: 100_000 } }
  if (n % 10 === 5) return { name, label, type: 'select', options: sizes }
  if (n % 10 === 7) return { name, label, type: 'boolean' }
  if (n % 10 === 9) return { name, label, type: 'date' }
  return {
    name,
    label,
    type: 'text',
    validation: { maxLength: 80 },
    ...(n % 25 === 0 ? { help: 'As on the box' } : {}),
  }
}

/**
 * So many fields in groups of fifty, one card each and all of them shown. Conditional ones hang on the question that
 * their group begins with, and every answer is there: nothing is hidden, so nothing is cheaper than it could be.
 */
export function largeType(count: number, isConditional: boolean): LargeType {
  const groups = Array.from({ length: Math.ceil(count / perGroup) }, (_, group) => {
    const question: FieldDefinition = { name: `kind${group}`, label: `Kind ${group}`, type: 'select', options: sizes }
    const fields = Array.from({ length: Math.min(perGroup, count - group * perGroup) }, (_, place) => ({
      ...fieldOf(group * perGroup + place),
      ...(isConditional ? { showWhen: { field: question.name, equals: 'large' } } : {}),
    }))
    return { title: `Group ${group}`, question, fields }
  })
  const questions = isConditional ? groups.map(({ question }) => [question.name, 'large']) : []
  return {
    schema: compileFields(groups.flatMap(({ question, fields }) => [...(isConditional ? [question] : []), ...fields])),
    uiSchema: {
      'ui:options': {
        groups: groups.map(({ title, question, fields }) => ({
          title,
          fields: [...(isConditional ? [question] : []), ...fields].map(({ name }) => name),
        })),
      },
    },
    data: Object.fromEntries(questions),
  }
}
