import { insightBinding } from '@mtc/openapi/page'
import { compileFields } from '@mtc/openapi/product-schema'
import { isWithoutContent } from '../answers.ts'
import { titleField } from '../fields.ts'
import { defineWidget } from '../manifest.ts'
import { readFlag, readText } from '../read-props.ts'

export const areaChart = defineWidget({
  slug: 'area-chart',
  name: 'Area chart',
  type: 'chart',
  category: 'Charts',
  description: 'What a course of time is made of: its parts upon one another',
  icon: 'IconChartArea',
  size: { w: 8, h: 7, minW: 3, minH: 5 },
  frame: 'card',
  skeleton: 'chart',
  revision: 1,
  propsSchema: compileFields([
    titleField,
    { name: 'share', type: 'boolean', label: 'As parts of a hundred', default: false },
  ]),
  defaultProps: { title: 'Orders per day, by status', share: false },
  read: (stored) => ({ title: readText(stored, 'title', 'Area chart'), share: readFlag(stored, 'share', false) }),
  binding: {
    kinds: ['insight'],
    groupings: ['time'],
    canSplit: true,
    default: insightBinding({ source: 'orders', measure: 'count', groupBy: 'day', splitBy: 'status' }),
  },
  empty: { when: isWithoutContent, message: 'There is nothing to draw in this time yet.' },
})
