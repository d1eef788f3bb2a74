import type { FieldDefinition } from '@mtc/openapi/product-schema'

/** What stands above a widget in a card. */
export const titleField: FieldDefinition = {
  name: 'title',
  type: 'text',
  label: 'Title',
  required: true,
  validation: { minLength: 1, maxLength: 80 },
}

/** A number to reach, as people say it: in whole units of the shop's own currency where money is measured. */
export const goalField: FieldDefinition = {
  name: 'goal',
  type: 'number',
  label: 'Goal',
  help: "For money: in whole units of the shop's own currency",
  validation: { min: 0, max: 1e12 },
}

/** Whether a chart lies or stands. */
export const directionField: FieldDefinition = {
  name: 'direction',
  type: 'select',
  label: 'Bars',
  default: 'auto',
  options: [
    { value: 'auto', label: 'Standing over time, lying for names' },
    { value: 'standing', label: 'Standing' },
    { value: 'lying', label: 'Lying' },
  ],
}
export const DIRECTIONS = ['auto', 'standing', 'lying'] as const
export type Direction = (typeof DIRECTIONS)[number]
