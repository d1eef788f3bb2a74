import { insightBinding } from '@mtc/openapi/page'
import { compileFields } from '@mtc/openapi/product-schema'
import { isWithoutContent } from '../answers.ts'
import { titleField } from '../fields.ts'
import { defineWidget } from '../manifest.ts'
import { bindingFromProps, insightFromProps, intervalFromProps } from '../migrations.ts'
import { readFlag, readText } from '../read-props.ts'

export const lineChart = defineWidget({
  slug: 'line-chart',
  name: 'Line chart',
  type: 'chart',
  category: 'Charts',
  description: 'How a number develops over hours, days, weeks or months',
  icon: 'IconChartLine',
  size: { w: 8, h: 7, minW: 3, minH: 5 },
  frame: 'card',
  skeleton: 'chart',
  revision: 2,
  migrate: bindingFromProps({ measure: 'revenue', days: 30, groupBy: 'day' }, (stored) =>
    insightFromProps({ ...stored, source: 'orders' }, intervalFromProps(stored)),
  ),
  propsSchema: compileFields([
    titleField,
    { name: 'area', type: 'boolean', label: 'Fill the area below a single line', default: true },
  ]),
  defaultProps: { title: 'Revenue per day', area: true },
  read: (stored) => ({ title: readText(stored, 'title', 'Line chart'), area: readFlag(stored, 'area', true) }),
  binding: {
    kinds: ['insight'],
    groupings: ['time'],
    canSplit: true,
    default: insightBinding({ source: 'orders', measure: 'revenue', groupBy: 'day' }),
  },
  empty: { when: isWithoutContent, message: 'There is nothing to draw in this time yet.' },
})
