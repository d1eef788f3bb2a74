import type { Query } from '@mtc/openapi'

export type RowsQuery = Extract<Query, { kind: 'rows' }>
