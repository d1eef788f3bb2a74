const isFull = (error: unknown) => error instanceof DOMException && error.name === 'QuotaExceededError'

/** Keeps a value in this tab, over reloads. A full memory keeps no more: what it is for stays on the screen as it is. */
export function remember(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(value))
  } catch (error) {
    if (!isFull(error)) throw error
  }
}

/** What was kept under a name; undefined when nothing was. */
export function recall(key: string): unknown {
  const kept = sessionStorage.getItem(key)
  return kept === null ? undefined : JSON.parse(kept)
}

/** Lets go of what was kept under a name. */
export const release = (key: string): void => sessionStorage.removeItem(key)
