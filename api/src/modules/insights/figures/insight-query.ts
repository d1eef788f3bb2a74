import type { Query } from '@mtc/openapi'

export type InsightQuery = Extract<Query, { kind: 'insight' }>
