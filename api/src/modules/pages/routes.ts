import { pageOperations } from '@mtc/openapi'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { ApiError } from '../../kit/api-error.ts'
import { type App, bind } from '../../kit/bind.ts'
import type { AppContext } from '../../kit/env.ts'
import { tenantStore } from '../../kit/tenant-store.ts'
import { offeredPages } from './offered.ts'
import { resolvePage } from './resolve.ts'
import type { Viewer } from './visible.ts'

/** The console's own pages are nothing for visitors. */
const CONSOLE_PAGES = new Set(['dashboard', 'products', 'orders'])

/** The ETag of what a viewer sees: its content, for many rows make it. */
function contentTag(data: unknown): string {
  const digest = sha256(new TextEncoder().encode(JSON.stringify(data)))
  return `"${bytesToHex(digest.slice(0, 12))}"`
}

async function answerPage(c: AppContext, page: string, viewer: Viewer) {
  const shop = c.get('tenant')
  const data = await resolvePage(tenantStore(c.get('platform').store, shop.id), shop, page, viewer)
  const ETag = contentTag(data)
  const held = c.req.header('if-none-match')
  if (held?.split(',').some((tag) => tag.trim().replace(/^W\//, '') === ETag)) return c.body(null, 304, { ETag })
  return { data, headers: { ETag } }
}

export function pageRoutes(app: App): void {
  bind(app, pageOperations.listPages, async ({ c }) => {
    const tenant = tenantStore(c.get('platform').store, c.get('tenant').id)
    return { data: await offeredPages(tenant, c.get('principal')) }
  })
  bind(app, pageOperations.getPage, ({ c, params }) => answerPage(c, params.page, c.get('principal')))
  bind(app, pageOperations.getStorefrontPage, async ({ c, params }) => {
    if (CONSOLE_PAGES.has(params.page)) throw new ApiError('NOT_FOUND')
    return answerPage(c, params.page, { role: undefined, permissions: [] })
  })
}
