import { rowsBinding } from '@mtc/openapi/page'
import { compileFields } from '@mtc/openapi/product-schema'
import { titleField } from '../fields.ts'
import { defineWidget } from '../manifest.ts'
import { readText } from '../read-props.ts'

export const calendar = defineWidget({
  slug: 'calendar',
  name: 'Calendar',
  type: 'widget',
  category: 'Lists',
  description: 'A month with what falls on each day: rows by the first time among their fields, or a figure per day',
  icon: 'IconCalendarMonth',
  size: { w: 6, h: 10, minW: 3, minH: 8 },
  frame: 'card',
  skeleton: 'rows',
  revision: 1,
  propsSchema: compileFields([titleField]),
  defaultProps: { title: 'When products went on sale' },
  read: (stored) => ({ title: readText(stored, 'title', 'Calendar') }),
  binding: {
    kinds: ['rows', 'insight'],
    groupings: ['time'],
    default: rowsBinding({
      resource: 'products',
      fields: ['publishedAt', 'name', 'status'],
      sort: '-updatedAt',
      limit: 200,
    }),
  },
  // A calendar has days, whatever course of time was chosen.
  queries: (_props, binding) => ({
    data: binding.kind === 'insight' ? { ...binding, groupBy: 'day', splitBy: 'none', compare: 'none' } : binding,
  }),
})
