import { type Binding, insightBinding } from '@mtc/openapi/page'
import { compileFields } from '@mtc/openapi/product-schema'
import { goalField, titleField } from '../fields.ts'
import { defineWidget } from '../manifest.ts'
import { readNumber, readText } from '../read-props.ts'

export const gauge = defineWidget({
  slug: 'gauge',
  name: 'Gauge',
  type: 'chart',
  category: 'Figures',
  description: 'How far a number is on its way to a goal',
  icon: 'IconGauge',
  size: { w: 3, h: 5, minW: 2, minH: 4 },
  frame: 'card',
  skeleton: 'figure',
  revision: 1,
  propsSchema: compileFields([
    titleField,
    { ...goalField, help: `${goalField.help}; without one, what it was in the time compared with` },
  ]),
  defaultProps: { title: 'Revenue this month' },
  read: (stored) => ({ title: readText(stored, 'title', 'Gauge'), goal: readNumber(stored, 'goal') }),
  binding: {
    kinds: ['insight'],
    groupings: ['none'],
    canSplit: false,
    default: insightBinding({
      source: 'orders',
      measure: 'revenue',
      period: { kind: 'this', unit: 'month' },
      compare: 'previous-period',
    }),
  },
  queries: (_props, binding): Readonly<Record<string, Binding>> =>
    binding.kind === 'insight' ? { data: { ...binding, groupBy: 'none', splitBy: 'none' } } : {},
})
