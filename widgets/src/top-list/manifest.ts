import { insightBinding } from '@mtc/openapi/page'
import { compileFields } from '@mtc/openapi/product-schema'
import { figuresIn } from '../answers.ts'
import { titleField } from '../fields.ts'
import { defineWidget } from '../manifest.ts'
import { readFlag, readText } from '../read-props.ts'

export const topList = defineWidget({
  slug: 'top-list',
  name: 'Top list',
  type: 'chart',
  category: 'Lists',
  description: 'The largest groups of a figure, each with a bar and its share of the whole',
  icon: 'IconListNumbers',
  size: { w: 4, h: 8, minW: 2, minH: 4 },
  frame: 'card',
  skeleton: 'rows',
  revision: 1,
  propsSchema: compileFields([titleField, { name: 'share', type: 'boolean', label: 'Show the share', default: true }]),
  defaultProps: { title: 'Best sellers', share: true },
  read: (stored) => ({ title: readText(stored, 'title', 'Top list'), share: readFlag(stored, 'share', true) }),
  binding: {
    kinds: ['insight'],
    groupings: ['dimension'],
    default: insightBinding({
      source: 'order-items',
      measure: 'revenue',
      groupBy: 'product',
      compare: 'previous-period',
      limit: 8,
    }),
  },
  // A share is one of everything there is, not of the few that are shown.
  queries: ({ share }, binding) =>
    share && binding.kind === 'insight'
      ? { data: binding, whole: { ...binding, groupBy: 'none', splitBy: 'none', compare: 'none' } }
      : { data: binding },
  empty: {
    when: (answers) => figuresIn(answers)?.points.length === 0,
    message: 'Nothing has been counted in this time.',
  },
})
