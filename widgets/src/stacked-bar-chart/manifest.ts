import { insightBinding } from '@mtc/openapi/page'
import { compileFields } from '@mtc/openapi/product-schema'
import { isWithoutContent } from '../answers.ts'
import { DIRECTIONS, directionField, titleField } from '../fields.ts'
import { defineWidget } from '../manifest.ts'
import { readChoice, readFlag, readText } from '../read-props.ts'

export const stackedBarChart = defineWidget({
  slug: 'stacked-bar-chart',
  name: 'Stacked bars',
  type: 'chart',
  category: 'Charts',
  description: 'Compares groups and shows what each is made of',
  icon: 'IconChartBarPopular',
  size: { w: 6, h: 7, minW: 3, minH: 5 },
  frame: 'card',
  skeleton: 'chart',
  revision: 1,
  propsSchema: compileFields([
    titleField,
    directionField,
    { name: 'share', type: 'boolean', label: 'As parts of a hundred', default: false },
  ]),
  defaultProps: { title: 'Revenue per week, by store', direction: 'auto', share: false },
  read: (stored) => ({
    title: readText(stored, 'title', 'Stacked bars'),
    direction: readChoice(stored, 'direction', DIRECTIONS, 'auto'),
    share: readFlag(stored, 'share', false),
  }),
  binding: {
    kinds: ['insight'],
    groupings: ['time', 'dimension'],
    canSplit: true,
    default: insightBinding({
      source: 'orders',
      measure: 'revenue',
      groupBy: 'week',
      splitBy: 'store',
      period: { kind: 'last', count: 12, unit: 'week' },
    }),
  },
  empty: { when: isWithoutContent, message: 'There is nothing to compare in this time yet.' },
})
