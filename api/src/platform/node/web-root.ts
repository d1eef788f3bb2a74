import { existsSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { createMiddleware } from 'hono/factory'
import { isAsset, pageOf, pageWithNonce } from '../web-page.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.map': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
}

/** Serves the built console and storefront. Addresses without a file belong to the page's own router. */
export function webRoot(folder: string) {
  const root = path.resolve(folder)
  return createMiddleware(async (c, next) => {
    if ((c.req.method !== 'GET' && c.req.method !== 'HEAD') || c.req.path.startsWith('/api/')) return next()
    if (!isAsset(c.req.path)) {
      const page = path.join(root, pageOf(c.req.path))
      // The API alone runs without a build; then there is no page here.
      if (!existsSync(page)) return next()
      const { html, headers } = pageWithNonce(await readFile(page, 'utf8'))
      return c.body(html, 200, headers)
    }
    const target = path.join(root, c.req.path)
    if (!target.startsWith(root + path.sep)) return next()
    const info = await stat(target).catch(() => undefined)
    if (!info?.isFile()) return next()
    return c.body(new Uint8Array(await readFile(target)), 200, {
      'Content-Type': TYPES[path.extname(target)] ?? 'application/octet-stream',
      // Names below assets/ carry a hash of their content.
      'Cache-Control': c.req.path.startsWith('/assets/')
        ? 'public, max-age=31536000, immutable'
        : 'public, max-age=300',
      'X-Content-Type-Options': 'nosniff',
    })
  })
}
