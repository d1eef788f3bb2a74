import { insightBinding } from '@mtc/openapi/page'
import { compileFields } from '@mtc/openapi/product-schema'
import { isWithoutContent } from '../answers.ts'
import { DIRECTIONS, directionField, titleField } from '../fields.ts'
import { defineWidget } from '../manifest.ts'
import { bindingFromProps, insightFromProps } from '../migrations.ts'
import { readChoice, readText } from '../read-props.ts'

export const barChart = defineWidget({
  slug: 'bar-chart',
  name: 'Bar chart',
  type: 'chart',
  category: 'Charts',
  description: 'Compares groups: statuses, stores, products, weeks',
  icon: 'IconChartBar',
  size: { w: 4, h: 7, minW: 3, minH: 4 },
  frame: 'card',
  skeleton: 'chart',
  revision: 2,
  migrate: bindingFromProps({ source: 'orders', measure: 'count', days: 30, groupBy: 'status', limit: 8 }, (stored) =>
    insightFromProps({ ...stored, compare: false }, readText(stored, 'groupBy', 'status')),
  ),
  propsSchema: compileFields([titleField, directionField]),
  defaultProps: { title: 'Orders by status', direction: 'auto' },
  read: (stored) => ({
    title: readText(stored, 'title', 'Bar chart'),
    direction: readChoice(stored, 'direction', DIRECTIONS, 'auto'),
  }),
  binding: {
    kinds: ['insight'],
    groupings: ['time', 'dimension'],
    canSplit: false,
    default: insightBinding({ source: 'orders', measure: 'count', groupBy: 'status', limit: 8 }),
  },
  empty: { when: isWithoutContent, message: 'There is nothing to compare in this time yet.' },
})
