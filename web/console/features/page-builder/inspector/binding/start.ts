import type { Binding } from '@mtc/openapi/page'
import type { WidgetBinding } from '@mtc/widgets/manifest'
import { NONE } from './insight-choices.ts'
import { withResource } from './rows-choices.ts'

/** What a widget's data begins with when another kind of it is chosen. */
export function startOf(kind: Binding['kind'], slot: WidgetBinding): Binding {
  if (slot.default.kind === kind) return slot.default
  if (kind === 'rows') {
    const rows = { kind, resource: '', fields: [], conditions: [], sort: '', limit: 10 } as const
    return withResource({ ...rows, fields: [], conditions: [] }, slot.resources?.[0] ?? 'orders')
  }
  const takes = slot.groupings?.[0] ?? 'none'
  return {
    kind,
    source: 'orders',
    measure: 'count',
    groupBy: { none: NONE, time: 'day', dimension: 'status' }[takes],
    splitBy: NONE,
    period: { kind: 'last', count: 30, unit: 'day' },
    conditions: [],
    compare: 'none',
    limit: 100,
  }
}
