import { pageOperations } from '@mtc/openapi'
import { reply } from '../../kit/answer.ts'
import { type App, bind } from '../../kit/bind.ts'
import { isHeld } from '../../kit/crud/preconditions.ts'
import type { Document } from '../../kit/documents/index.ts'
import type { AppContext } from '../../kit/env.ts'
import { tenantStore } from '../../kit/tenant-store.ts'
import { bothGrant } from './both-grant.ts'
import { dataOf } from './data.ts'
import { VISITOR, viewerOf } from './looking.ts'
import { offeredPages } from './offered.ts'
import { shownPage, storefrontPage } from './shown.ts'
import type { SeenPage } from './visible.ts'

function answer(c: AppContext, { page, etag }: SeenPage) {
  const headers = { ETag: etag }
  return isHeld(c, etag) ? reply(c, 304, null, headers) : { data: page, headers }
}

/** Binds what shows pages. What edits them is bound with their document. */
export function pageRoutes(app: App, document: Document): void {
  bind(app, pageOperations.listPages, async ({ c }) => {
    const tenant = tenantStore(c.get('platform').store, c.get('tenant').id)
    return { data: await offeredPages(tenant, c.get('principal')) }
  })
  bind(app, pageOperations.getPage, async ({ c, params, query }) =>
    answer(c, await shownPage(c, document, params.page, query)),
  )
  bind(app, pageOperations.getStorefrontPage, async ({ c, params }) =>
    answer(c, await storefrontPage(c, params.page, VISITOR)),
  )
  bind(app, pageOperations.queryPage, async ({ c, params, body }) => {
    const { page } = await shownPage(c, document, params.page, body)
    // Looking as somebody else shows no more than one may read oneself.
    const permissions = bothGrant(viewerOf(c, body).permissions, c.get('principal').permissions)
    return { data: await dataOf(c, page, body, permissions) }
  })
  bind(app, pageOperations.queryStorefrontPage, async ({ c, params, body }) => {
    const { page } = await storefrontPage(c, params.page, VISITOR)
    return { data: await dataOf(c, page, body, VISITOR.permissions) }
  })
}
