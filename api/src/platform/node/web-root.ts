import { randomBytes } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { createMiddleware } from 'hono/factory'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.map': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
}
const HTML = { console: 'console/index.html', storefront: 'storefront/index.html' }

const policy = (nonce: string) =>
  [
    `default-src 'self'`,
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self' data:`,
    `connect-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
    `object-src 'none'`,
  ].join('; ')

/**
 * Serves the built console and storefront. A page gets a fresh nonce for its policy, in `<meta name="csp-nonce">` too,
 * for the libraries that write their own styles. Addresses without a file belong to the page's own router.
 */
export function webRoot(folder: string) {
  const root = path.resolve(folder)
  const pages = new Map<string, string>()
  const page = async (name: string) => {
    let html = pages.get(name)
    if (html === undefined) {
      html = await readFile(path.join(root, name), 'utf8')
      pages.set(name, html)
    }
    return html
  }
  return createMiddleware(async (c, next) => {
    if ((c.req.method !== 'GET' && c.req.method !== 'HEAD') || c.req.path.startsWith('/api/')) return next()
    const extension = path.extname(c.req.path)
    if (extension && extension !== '.html') {
      const target = path.join(root, decodeURIComponent(c.req.path))
      if (!target.startsWith(root + path.sep)) return next()
      const info = await stat(target).catch(() => undefined)
      if (!info?.isFile()) return next()
      const isHashed = c.req.path.startsWith('/assets/')
      return c.body(new Uint8Array(await readFile(target)), 200, {
        'Content-Type': TYPES[extension] ?? 'application/octet-stream',
        'Cache-Control': isHashed ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
        'X-Content-Type-Options': 'nosniff',
      })
    }
    const nonce = randomBytes(16).toString('base64')
    const html = await page(c.req.path.startsWith('/shop/') ? HTML.storefront : HTML.console)
    return c.html(html.replaceAll('{{csp-nonce}}', nonce), 200, {
      'Content-Security-Policy': policy(nonce),
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
    })
  })
}
