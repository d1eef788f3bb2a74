import { z } from '@hono/zod-openapi'
import { text } from '../fields.ts'
import { MOST_VARIABLES, VARIABLE_KINDS } from '../page/content.ts'
import { FixedPeriod } from './period.ts'
import { localId, word } from './words.ts'

export const VariableValue = z
  .union([
    FixedPeriod,
    z.array(word('An id, or a currency', 'EUR')).max(100).openapi({ description: 'Any of these; none: no narrowing' }),
  ])
  .openapi('VariableValue', {
    description: 'What a variable of a page holds: a period, or the ids (codes, for currencies) that were chosen.',
    example: { kind: 'last', count: 30, unit: 'day' },
  })

const PageVariable = z
  .strictObject({
    id: localId('What bindings call it'),
    label: text(60, { title: 'Label', description: 'What people read beside it', example: 'Time' }, 0),
    kind: z.enum(VARIABLE_KINDS).openapi({ description: 'What can be chosen' }),
    default: VariableValue,
  })
  .openapi('PageVariable', {
    description: 'Something that people choose on a page; the widgets whose bindings name it follow.',
    example: { id: 'period', label: 'Time', kind: 'period', default: { kind: 'last', count: 30, unit: 'day' } },
  })
export const PageVariables = z
  .array(PageVariable)
  .max(MOST_VARIABLES)
  .openapi({ title: 'Variables', description: 'What people can choose on the page', example: [] })
