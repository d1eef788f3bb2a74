import type { FieldDefinition } from '../field-definition.ts'
import type { JsonSchema } from '../json.ts'
import { convertUnit, unitsOffered } from '../units/convert.ts'
import { boundsOf, messagesOf } from './bounds.ts'

/**
 * A number with its unit. Bounds are meant in the unit offered first; in the others they are the same amount, so a
 * limit of 5 kg refuses 6000 g.
 */
export function measurementOf(field: FieldDefinition): JsonSchema {
  const units = unitsOffered(field)
  const [first] = units
  const { step, ...limits } = field.validation ?? {}
  const isBounded = limits.min !== undefined || limits.max !== undefined
  const label = field.label === undefined ? {} : { title: field.label }
  const value = { type: 'number', ...label, ...(step === undefined ? {} : { multipleOf: step }), ...messagesOf(field) }
  const inEach = units.map((unit) => ({
    if: { properties: { unit: { const: unit } } },
    // biome-ignore lint/suspicious/noThenProperty: `then` is JSON Schema's keyword
    then: { properties: { value: { ...boundsIn(field, first ?? unit, unit), ...messagesOf(field) } } },
  }))
  return {
    properties: { value, unit: { type: 'string', enum: units } },
    required: ['value', 'unit'],
    additionalProperties: false,
    ...(isBounded ? { allOf: inEach } : {}),
  }
}

function boundsIn({ measure, validation = {} }: FieldDefinition, from: string, to: string): JsonSchema {
  const inUnit = (value: number | undefined) =>
    value === undefined || measure === undefined ? undefined : convertUnit(measure.family, value, from, to)
  const min = inUnit(validation.min)
  const max = inUnit(validation.max)
  return boundsOf({ ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) })
}
