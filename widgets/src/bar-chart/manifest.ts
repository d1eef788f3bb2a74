import { compileFields } from '@mtc/openapi/product-schema'
import {
  groupingField,
  insight,
  isTime,
  isWithoutPoints,
  measureFields,
  periodOf,
  readGrouping,
  readMeasure,
  titleField,
} from '../insight-props.ts'
import { defineWidget } from '../manifest.ts'
import { readText, readWhole } from '../read-props.ts'

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
  propsSchema: compileFields([
    titleField,
    ...measureFields,
    groupingField,
    {
      name: 'limit',
      type: 'integer',
      label: 'Most bars',
      help: 'Time has as many as it takes',
      default: 8,
      validation: { min: 1, max: 60 },
    },
  ]),
  defaultProps: {
    title: 'Orders by status',
    source: 'orders',
    measure: 'count',
    days: 30,
    groupBy: 'status',
    limit: 8,
  },
  read: (stored) => ({
    ...readMeasure(stored),
    title: readText(stored, 'title', 'Bar chart'),
    groupBy: stored['source'] === 'products' ? ('status' as const) : readGrouping(stored),
    limit: readWhole(stored, 'limit', 8, 1, 60),
  }),
  period: periodOf,
  data: (props) => ({
    kind: 'insights',
    // Over time every bar belongs: a limit would cut off the latest.
    queries: { groups: insight(props, props.groupBy, false, isTime(props.groupBy) ? 400 : props.limit) },
  }),
  empty: { when: isWithoutPoints, message: 'There is nothing to compare in this time yet.' },
})
