import type { Rule } from './conditions/rule.ts'
import type { FieldDefinition } from './field-definition.ts'

export type Draw = () => number

/** A valid rule over some of the fields; undefined when none of them can be asked about. For tests. */
export function randomRule(fields: readonly FieldDefinition[], random: Draw, depth = 2): Rule | undefined {
  if (depth > 0 && random() < 0.3) return combined(fields, random, depth)
  const field = fields[Math.floor(random() * fields.length)]
  if (field === undefined) return undefined
  const value = { var: field.name }
  const asked = field.localized ? [] : questions(field, value)
  const all: Rule[] = [{ '!!': value }, { '!': value }, { '==': [value, null] }, { '!=': [value, null] }, ...asked]
  return all[Math.floor(random() * all.length)]
}

function combined(fields: readonly FieldDefinition[], random: Draw, depth: number): Rule | undefined {
  const a = randomRule(fields, random, depth - 1)
  const b = randomRule(fields, random, depth - 1)
  if (a === undefined || b === undefined) return undefined
  return ([{ and: [a, b] }, { or: [a, b] }, { '!': a }, { '!': { and: [a, b] } }] as const)[Math.floor(random() * 4)]
}

function questions(field: FieldDefinition, value: { var: string }): Rule[] {
  switch (field.type) {
    case 'text':
    case 'textarea':
      return [{ '==': [value, 'abc'] }, { '!=': [value, 'abc'] }, { in: ['b', value] }, { in: [value, ['abc', 'x']] }]
    case 'number':
    case 'integer':
    case 'money':
    case 'percentage':
      return [
        { '==': [value, 5] },
        { '<': [value, 5] },
        { '<=': [5, value] },
        { '>': [value, 5] },
        { '>=': [value, 10] },
        { '<=': [0, value, 10] },
        { in: [value, [5, 10]] },
      ]
    case 'boolean':
      return [{ '==': [value, true] }, { '!=': [value, false] }, value]
    case 'date':
      return [
        { '<': [value, '2027-01-31'] },
        { '<=': [value, '2027-01-31'] },
        { '>': [value, '2027-01-31'] },
        { '>=': [value, '2027-01-31'] },
      ]
    case 'time':
      return [
        { '<': [value, '09:30'] },
        { '<=': [value, '09:30:00'] },
        { '>': [value, '09:30:15'] },
        { '==': [value, '09:30'] },
      ]
    case 'select':
      return [{ '==': [value, 'a'] }, { '!=': [value, 'a'] }, { in: [value, ['a', 'b']] }]
    case 'multiselect':
    case 'tags':
      return [{ in: ['a', value] }, { '!': { in: ['a', value] } }]
    default:
      return []
  }
}
