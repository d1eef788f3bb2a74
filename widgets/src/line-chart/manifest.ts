import { compileFields } from '@mtc/openapi/product-schema'
import {
  insight,
  intervalField,
  isWithoutPoints,
  orderFields,
  periodOf,
  readInterval,
  readMeasure,
  titleField,
} from '../insight-props.ts'
import { defineWidget } from '../manifest.ts'
import { readFlag, readText } from '../read-props.ts'

export const lineChart = defineWidget({
  slug: 'line-chart',
  name: 'Line chart',
  type: 'chart',
  category: 'Charts',
  description: 'How a number develops over days, weeks or months',
  icon: 'IconChartLine',
  size: { w: 8, h: 7, minW: 3, minH: 5 },
  frame: 'card',
  skeleton: 'chart',
  propsSchema: compileFields([
    titleField,
    ...orderFields,
    intervalField,
    { name: 'area', type: 'boolean', label: 'Fill the area below', default: true },
    { name: 'compare', type: 'boolean', label: 'Show the days before as well', default: false },
  ]),
  defaultProps: {
    title: 'Revenue per day',
    measure: 'revenue',
    days: 30,
    groupBy: 'day',
    area: true,
    compare: false,
  },
  read: (stored) => ({
    ...readMeasure({ ...stored, source: 'orders' }),
    title: readText(stored, 'title', 'Line chart'),
    groupBy: readInterval(stored),
    area: readFlag(stored, 'area', true),
    compare: readFlag(stored, 'compare', false),
  }),
  period: periodOf,
  data: (props) => ({ kind: 'insights', queries: { series: insight(props, props.groupBy, props.compare) } }),
  empty: { when: isWithoutPoints, message: 'There is nothing to draw in this time yet.' },
})
