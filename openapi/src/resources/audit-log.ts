import { AUDIT_ACTIONS, auditExample, auditFields } from '../audit-entry.ts'
import { idFilter, oneOfFilter, rangeFilter, textFilter } from '../paging.ts'
import { defineResource } from '../resource.ts'

export const AuditLog = defineResource({
  name: 'AuditEntry',
  plural: 'AuditEntries',
  path: 'audit-log',
  subject: 'audit-log',
  description: 'Who changed what, and when. Entries are written with the change itself and never change.',
  fields: {},
  writes: [],
  computed: auditFields,
  filters: {
    entityType: textFilter('The resource', 60),
    entityId: idFilter('The row'),
    action: oneOfFilter('The action', AUDIT_ACTIONS),
    actorId: idFilter('The person'),
    createdAt: rangeFilter('When', 'time'),
  },
  sort: ['createdAt'],
  defaultSort: '-createdAt',
  example: auditExample,
  screen: {
    group: 'settings',
    order: 9,
    icon: 'IconHistory',
    title: 'Audit log',
    singular: 'audit entry',
    nameField: 'entityName',
    purpose: 'Every change that anybody makes in this shop is written down here.',
    columns: ['createdAt', 'actorName', 'action', 'entityType', 'entityName', 'changedFields'],
  },
})
