import {
  type Binding,
  type FixedPeriod,
  type InsightBinding,
  type Interval,
  insightBinding,
  sourceOf,
} from '@mtc/openapi/page'
import { compileFields } from '@mtc/openapi/product-schema'
import { goalField, titleField } from '../fields.ts'
import { defineWidget } from '../manifest.ts'
import { bindingFromProps, insightFromProps } from '../migrations.ts'
import { readChoice, readFlag, readNumber, readText } from '../read-props.ts'

export const figure = defineWidget({
  slug: 'figure',
  name: 'Figure',
  type: 'widget',
  category: 'Figures',
  description: 'One number, how it changed against the time before, and its course',
  icon: 'IconNumber123',
  size: { w: 3, h: 3, minW: 2, minH: 2 },
  frame: 'card',
  skeleton: 'figure',
  revision: 2,
  migrate: bindingFromProps({ source: 'orders', measure: 'revenue', days: 30, compare: true }, (stored) =>
    insightFromProps(stored, 'none'),
  ),
  propsSchema: compileFields([
    titleField,
    { name: 'trend', type: 'boolean', label: 'Draw its course', default: true },
    {
      name: 'good',
      type: 'select',
      label: 'It is good when it',
      default: 'up',
      options: [
        { value: 'up', label: 'rises' },
        { value: 'down', label: 'falls' },
        { value: 'neither', label: 'neither' },
      ],
    },
    goalField,
  ]),
  defaultProps: { title: 'Revenue', trend: true, good: 'up' },
  read: (stored) => ({
    title: readText(stored, 'title', 'Figure'),
    trend: readFlag(stored, 'trend', true),
    good: readChoice(stored, 'good', ['up', 'down', 'neither'], 'up'),
    goal: readNumber(stored, 'goal'),
  }),
  binding: {
    kinds: ['insight'],
    groupings: ['none'],
    canSplit: false,
    default: insightBinding({ source: 'orders', measure: 'revenue', compare: 'previous-period' }),
  },
  queries: ({ trend }, binding): Readonly<Record<string, Binding>> => {
    if (binding.kind !== 'insight') return {}
    const whole: InsightBinding = { ...binding, groupBy: 'none', splitBy: 'none' }
    const hasCourse = trend && sourceOf(binding.source)?.time !== undefined
    return hasCourse
      ? { value: whole, trend: { ...whole, groupBy: courseInterval(binding.period), compare: 'none' } }
      : { value: whole }
  },
})

const DAYS = { day: 1, week: 7, month: 30, quarter: 91, year: 365 } as const

/** Steps that make a course of a period: neither three points nor three hundred. */
function courseInterval(period: FixedPeriod | { kind: 'variable' }): Interval {
  const days = lengthOf(period)
  if (days <= 2) return 'hour'
  if (days <= 92) return 'day'
  return days <= 800 ? 'week' : 'month'
}

function lengthOf(period: FixedPeriod | { kind: 'variable' }): number {
  if (period.kind === 'last') return period.count * DAYS[period.unit]
  if (period.kind === 'this' || period.kind === 'previous') return DAYS[period.unit]
  if (period.kind === 'between') return (Date.parse(period.to) - Date.parse(period.from)) / 86_400_000 + 1
  return period.kind === 'all' ? Number.POSITIVE_INFINITY : 30
}
