import { compileFields } from '@mtc/openapi/product-schema'
import { insight, measureFields, periodOf, readMeasure, titleField } from '../insight-props.ts'
import { defineWidget } from '../manifest.ts'
import { readFlag, readText } from '../read-props.ts'

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
  propsSchema: compileFields([
    titleField,
    ...measureFields,
    {
      name: 'status',
      type: 'text',
      label: 'Only with this status',
      help: 'For example paid, or active; everything when empty',
      validation: { maxLength: 40 },
    },
    { name: 'compare', type: 'boolean', label: 'Compare with the days before', default: true },
    { name: 'trend', type: 'boolean', label: 'Draw its course', default: true },
  ]),
  defaultProps: { title: 'Revenue', source: 'orders', measure: 'revenue', days: 30, compare: true, trend: true },
  read: (stored) => {
    const measured = readMeasure(stored)
    const status = readText(stored, 'status')
    const hasPast = measured.source === 'orders'
    return {
      ...measured,
      status,
      title: readText(stored, 'title', 'Figure'),
      compare: hasPast && readFlag(stored, 'compare', true),
      trend: hasPast && !status && readFlag(stored, 'trend', true),
    }
  },
  period: periodOf,
  data: (props) => ({
    kind: 'insights',
    queries: {
      value: insight(props, props.status ? 'status' : 'none', props.compare),
      ...(props.trend ? { trend: insight(props, props.days > 90 ? 'week' : 'day') } : {}),
    },
  }),
})
