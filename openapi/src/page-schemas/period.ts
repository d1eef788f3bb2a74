import { z } from '@hono/zod-openapi'
import { integer } from '../fields.ts'
import { PERIOD_UNITS } from '../page/binding.ts'
import { localId } from './words.ts'

const kind = <const K extends string>(name: K, description: string) => z.literal(name).openapi({ description })
const unit = z.enum(PERIOD_UNITS).openapi({ description: "Of the shop's calendar, in its time zone" })
const day = (description: string) => z.iso.date().max(10).openapi({ description, example: '2026-11-01' })

const fixed = [
  z
    .strictObject({
      kind: kind('last', 'So many units up to and with the present one'),
      count: integer(1, 1000, { title: 'Number', description: 'How many', example: 30 }),
      unit,
    })
    .openapi({ description: 'The last 30 days' }),
  z
    .strictObject({ kind: kind('this', 'The present unit, from its beginning to today'), unit })
    .openapi({ description: 'This month' }),
  z.strictObject({ kind: kind('previous', 'The whole unit before this one'), unit }).openapi({
    description: 'Last month',
  }),
  z
    .strictObject({
      kind: kind('between', 'From a day to a day, both included'),
      from: day('The first day'),
      to: day('The last day'),
    })
    .openapi({ description: 'Two days and what lies between them' }),
  z.strictObject({ kind: kind('all', 'Everything there is') }).openapi({ description: 'All time' }),
] as const

const example = { kind: 'last' as const, count: 30, unit: 'day' as const }
export const FixedPeriod = z
  .discriminatedUnion('kind', fixed)
  .openapi('FixedPeriod', { description: "A stretch of whole days in the shop's time zone.", example })
export const Period = z
  .discriminatedUnion('kind', [
    ...fixed,
    z
      .strictObject({ kind: kind('variable', "What the page's variable says"), variable: localId('The variable') })
      .openapi({ description: 'As chosen on the page' }),
  ])
  .openapi('Period', { description: 'A stretch of whole days, or the variable that says which.', example })
