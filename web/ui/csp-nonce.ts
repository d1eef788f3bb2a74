import { setNonce } from 'get-nonce'

// A page that no server filled in still holds the placeholder.
const read = () => {
  const content = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content
  return content && !content.startsWith('{{') ? content : undefined
}

let nonce: string | undefined

/**
 * The nonce that this page's Content-Security-Policy allows styles with, from `<meta name="csp-nonce">`; undefined
 * when the page has none. The first call hands it on to the libraries that add their own style elements.
 */
export function cspNonce(): string | undefined {
  if (nonce === undefined) {
    nonce = read()
    if (nonce) setNonce(nonce)
  }
  return nonce
}
