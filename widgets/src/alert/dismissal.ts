const PREFIX = 'mtc-dismissed:'

/** What is remembered of a dismissal: whose it is, in which shop, and of which words. */
export const dismissalKey = (shop: string, viewer: string | undefined, words: readonly string[]): string =>
  PREFIX + JSON.stringify([shop, viewer ?? '', ...words])

/** Whether this browser remembers a dismissal. */
export const isDismissed = (storage: Storage | undefined, key: string): boolean => storage?.getItem(key) === '1'

/** Keeps a dismissal. A browser that keeps nothing, or has no room left, shows the notice again next time. */
export function dismiss(storage: Storage | undefined, key: string): void {
  try {
    storage?.setItem(key, '1')
  } catch (error) {
    if (!(error instanceof DOMException)) throw error
  }
}

/** The browser's memory; undefined where it is switched off, as reading the property alone then throws. */
export function browserMemory(): Storage | undefined {
  try {
    return globalThis.localStorage
  } catch (error) {
    if (error instanceof DOMException) return undefined
    throw error
  }
}
