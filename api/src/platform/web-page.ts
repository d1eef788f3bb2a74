import { EMBED_ORIGINS } from '@mtc/widgets/embed-origins'

/** The built page that answers an address: the shop's own below /shop/, the console everywhere else. */
export const pageOf = (path: string): string =>
  path.startsWith('/shop/') ? '/storefront/index.html' : '/console/index.html'

/** Whether an address names a file rather than a screen. */
export const isAsset = (path: string): boolean => /\.(?!html$)\w+$/.test(path)

const policy = (nonce: string) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    `frame-src ${Object.values(EMBED_ORIGINS).join(' ')}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
  ].join('; ')

/**
 * A page with a fresh nonce for its policy. The nonce stands in `<meta name="csp-nonce">` too, for the libraries that
 * write their own styles.
 */
export function pageWithNonce(html: string): { html: string; headers: Record<string, string> } {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))))
  return {
    html: html.replaceAll('{{csp-nonce}}', nonce),
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': policy(nonce),
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'X-Content-Type-Options': 'nosniff',
      'X-Frame-Options': 'DENY',
    },
  }
}
