import { insightBinding } from '@mtc/openapi/page'
import { compileFields } from '@mtc/openapi/product-schema'
import { isWithoutContent } from '../answers.ts'
import { titleField } from '../fields.ts'
import { defineWidget } from '../manifest.ts'
import { readChoice, readText } from '../read-props.ts'

export const pieChart = defineWidget({
  slug: 'pie-chart',
  name: 'Pie chart',
  type: 'chart',
  category: 'Charts',
  description: 'What a whole is made of, as a pie or a ring',
  icon: 'IconChartPie',
  size: { w: 4, h: 7, minW: 3, minH: 5 },
  frame: 'card',
  skeleton: 'chart',
  revision: 1,
  propsSchema: compileFields([
    titleField,
    {
      name: 'shape',
      type: 'select',
      label: 'Shape',
      default: 'ring',
      options: [
        { value: 'ring', label: 'Ring' },
        { value: 'pie', label: 'Pie' },
      ],
    },
  ]),
  defaultProps: { title: 'Revenue by store', shape: 'ring' },
  read: (stored) => ({
    title: readText(stored, 'title', 'Pie chart'),
    shape: readChoice(stored, 'shape', ['ring', 'pie'], 'ring'),
  }),
  binding: {
    kinds: ['insight'],
    groupings: ['dimension'],
    canSplit: false,
    default: insightBinding({ source: 'orders', measure: 'revenue', groupBy: 'store' }),
  },
  empty: { when: isWithoutContent, message: 'There is nothing to share out in this time yet.' },
})
