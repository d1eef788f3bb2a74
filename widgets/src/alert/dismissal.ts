import { useSyncExternalStore } from 'react'

const PREFIX = 'mtc-dismissed:'

/** What is remembered of a dismissal: whose it is, in which shop, and of which words. */
export const dismissalKey = (shop: string, viewer: string | undefined, words: readonly string[]): string =>
  PREFIX + JSON.stringify([shop, viewer ?? '', ...words])

/** What the browser had no room for, or would not keep: away until the page is opened anew. */
const unkept = new Set<string>()
const listeners = new Set<() => void>()
const remembers = () => (key: string) => unkept.has(key) || browserMemory()?.getItem(key) === '1'
let isDismissed = remembers()

/** Keeps a dismissal; everybody who goes by it is told. */
export function dismiss(key: string): void {
  if (!isKept(browserMemory(), key)) unkept.add(key)
  isDismissed = remembers()
  for (const listener of listeners) listener()
}

function isKept(storage: Storage | undefined, key: string): boolean {
  try {
    storage?.setItem(key, '1')
    return storage !== undefined
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
    return false
  }
}

/** The browser's memory; undefined where it is switched off, as reading the property alone then throws. */
function browserMemory(): Storage | undefined {
  try {
    return globalThis.localStorage
  } catch (error) {
    if (error instanceof DOMException) return undefined
    throw error
  }
}

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Tells what is dismissed in this browser: another function after each dismissal. */
export const useDismissals = (): ((key: string) => boolean) => useSyncExternalStore(listen, () => isDismissed)
