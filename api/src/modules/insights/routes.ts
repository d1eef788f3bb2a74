import { insightOperations } from '@mtc/openapi'
import { type App, bind } from '../../kit/bind.ts'
import { tenantStore } from '../../kit/tenant-store.ts'
import { answerQuery } from './query.ts'

export function insightRoutes(app: App): void {
  bind(app, insightOperations.queryInsights, async ({ c, body }) => {
    const { store, now } = c.get('platform')
    const { id, timeZone } = c.get('tenant')
    const tenant = tenantStore(store, id)
    return { data: await Promise.all(body.queries.map((query, i) => answerQuery(tenant, query, i, timeZone, now()))) }
  })
}
