import { insightBinding } from '@mtc/openapi/page'
import { compileFields } from '@mtc/openapi/product-schema'
import { isWithoutContent } from '../answers.ts'
import { titleField } from '../fields.ts'
import { defineWidget } from '../manifest.ts'
import { readChoice, readFlag, readText } from '../read-props.ts'

export const funnel = defineWidget({
  slug: 'funnel',
  name: 'Funnel',
  type: 'chart',
  category: 'Charts',
  description: 'How much gets from step to step, and how much is lost on the way',
  icon: 'IconFilter',
  size: { w: 4, h: 7, minW: 3, minH: 4 },
  frame: 'card',
  skeleton: 'chart',
  revision: 1,
  propsSchema: compileFields([
    titleField,
    {
      name: 'order',
      type: 'select',
      label: 'Steps',
      default: 'steps',
      options: [
        { value: 'steps', label: 'In their own order' },
        { value: 'size', label: 'The largest first' },
      ],
    },
    {
      name: 'cumulative',
      type: 'boolean',
      label: 'What got further counts as well',
      help: 'A fulfilled order has been paid too',
      default: true,
    },
  ]),
  defaultProps: { title: 'From order to delivery', order: 'steps', cumulative: true },
  read: (stored) => ({
    title: readText(stored, 'title', 'Funnel'),
    order: readChoice(stored, 'order', ['steps', 'size'], 'steps'),
    cumulative: readFlag(stored, 'cumulative', true),
  }),
  binding: {
    kinds: ['insight'],
    groupings: ['dimension'],
    canSplit: false,
    default: insightBinding({
      source: 'orders',
      measure: 'count',
      groupBy: 'status',
      conditions: [{ field: 'status', operator: 'is', values: ['pending', 'paid', 'fulfilled'] }],
    }),
  },
  empty: { when: isWithoutContent, message: 'Nothing has set out in this time yet.' },
})
