import { resources } from '@mtc/openapi'
import { sql } from 'drizzle-orm'
import { clockDimensions } from './clock.ts'
import { countOf, differentOf } from './measuring.ts'
import type { CountedSource } from './source.ts'

const titles = new Map(resources.map(({ path, screen }) => [path, screen.title]))

export const activity: CountedSource = ({ auditLog: a }) => ({
  from: sql`${a}`,
  tenantId: sql`${a.tenantId}`,
  time: sql`${a.createdAt}`,
  timed: sql`${a}`,
  measures: { count: countOf(), people: differentOf(sql`${a.actorId}`) },
  dimensions: {
    action: { key: sql`${a.action}` },
    entityType: { key: sql`${a.entityType}`, labelOf: (key) => titles.get(key) ?? key },
    actor: { key: sql`coalesce(${a.actorId}, '')`, label: sql`max(${a.actorName})` },
    ...clockDimensions,
  },
})
