import { rowsBinding } from '@mtc/openapi/page'
import { compileFields } from '@mtc/openapi/product-schema'
import { isWithoutContent } from '../answers.ts'
import { titleField } from '../fields.ts'
import { defineWidget } from '../manifest.ts'
import { readText } from '../read-props.ts'
import { ENTRY_FIELDS } from './entries.ts'

export const activityFeed = defineWidget({
  slug: 'activity-feed',
  name: 'Activity',
  type: 'widget',
  category: 'Lists',
  description: 'Who changed what, and when',
  icon: 'IconActivity',
  size: { w: 4, h: 9, minW: 3, minH: 4 },
  frame: 'card',
  skeleton: 'rows',
  revision: 1,
  propsSchema: compileFields([titleField]),
  defaultProps: { title: 'What happened last' },
  read: (stored) => ({ title: readText(stored, 'title', 'Activity') }),
  binding: {
    kinds: ['rows'],
    resources: ['audit-log'],
    default: rowsBinding({ resource: 'audit-log', fields: [...ENTRY_FIELDS], sort: '-createdAt', limit: 20 }),
  },
  // A sentence needs all of its words.
  queries: (_props, binding) => ({
    data: binding.kind === 'rows' ? { ...binding, fields: [...ENTRY_FIELDS] } : binding,
  }),
  empty: { when: isWithoutContent, message: 'Nothing has happened yet.' },
})
