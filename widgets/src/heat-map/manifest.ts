import { insightBinding } from '@mtc/openapi/page'
import { compileFields } from '@mtc/openapi/product-schema'
import { isWithoutContent } from '../answers.ts'
import { titleField } from '../fields.ts'
import { defineWidget } from '../manifest.ts'
import { readText } from '../read-props.ts'

export const heatMap = defineWidget({
  slug: 'heat-map',
  name: 'Heat map',
  type: 'chart',
  category: 'Charts',
  description: 'Where two things meet: which hours of which days are busy',
  icon: 'IconGridDots',
  size: { w: 6, h: 7, minW: 3, minH: 5 },
  frame: 'card',
  skeleton: 'chart',
  revision: 1,
  propsSchema: compileFields([titleField]),
  defaultProps: { title: 'When orders come in' },
  read: (stored) => ({ title: readText(stored, 'title', 'Heat map') }),
  binding: {
    kinds: ['insight'],
    groupings: ['time', 'dimension'],
    canSplit: true,
    default: insightBinding({
      source: 'orders',
      measure: 'count',
      groupBy: 'weekday',
      splitBy: 'hourOfDay',
      period: { kind: 'last', count: 90, unit: 'day' },
      limit: 200,
    }),
  },
  empty: { when: isWithoutContent, message: 'There is nothing to see in this time yet.' },
})
