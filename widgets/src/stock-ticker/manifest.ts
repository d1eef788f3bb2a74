import { insightBinding } from '@mtc/openapi/page'
import { compileFields } from '@mtc/openapi/product-schema'
import { isWithoutContent } from '../answers.ts'
import { titleField } from '../fields.ts'
import { defineWidget } from '../manifest.ts'
import { readChoice, readText } from '../read-props.ts'
import { withWay } from '../rows/row-link.ts'

export const stockTicker = defineWidget({
  slug: 'stock-ticker',
  name: 'Stock ticker',
  type: 'widget',
  category: 'Figures',
  audiences: ['console', 'storefront'],
  description: 'A running line of products: what was sold and how that changed, or names with their prices',
  icon: 'IconTrendingUp',
  size: { w: 12, h: 2, minW: 3, minH: 2 },
  frame: 'bare',
  skeleton: 'text',
  revision: 1,
  propsSchema: compileFields([
    titleField,
    {
      name: 'pace',
      type: 'select',
      label: 'Runs',
      default: 'slow',
      help: 'It stands still for whoever asked for less motion, and for everybody who pauses it',
      options: [
        { value: 'still', label: 'Not at all' },
        { value: 'slow', label: 'Slowly' },
        { value: 'brisk', label: 'Briskly' },
      ],
    },
  ]),
  defaultProps: { title: 'Sold this week', pace: 'slow' },
  read: (stored) => ({
    title: readText(stored, 'title', 'Ticker'),
    pace: readChoice(stored, 'pace', ['still', 'slow', 'brisk'], 'slow'),
  }),
  binding: {
    kinds: ['insight', 'rows'],
    groupings: ['dimension'],
    default: insightBinding({
      source: 'order-items',
      measure: 'quantity',
      groupBy: 'product',
      period: { kind: 'last', count: 7, unit: 'day' },
      compare: 'previous-period',
      limit: 20,
    }),
  },
  queries: (_props, binding) => ({ data: withWay(binding) }),
  empty: { when: isWithoutContent, message: 'Nothing has been counted in this time.' },
})
