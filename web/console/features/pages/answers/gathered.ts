/** How long a change waits for others that come with it, and the longest that it waits while more keep coming. */
const QUIET_MS = 400
const LONGEST_MS = 2000

export interface Gathered<T> {
  add: (items: Iterable<T>) => void
  /** Hands on what is there, at once. */
  flush: () => void
  /** Lets go of what is there. */
  stop: () => void
}

/** Gathers what comes in bursts, and hands it on in one. */
export function gathered<T>(handOn: (items: ReadonlySet<T>) => void): Gathered<T> {
  let items = new Set<T>()
  let quiet: ReturnType<typeof setTimeout> | undefined
  let longest: ReturnType<typeof setTimeout> | undefined
  const stop = () => {
    clearTimeout(quiet)
    clearTimeout(longest)
    longest = undefined
    items = new Set()
  }
  const flush = () => {
    const taken = items
    stop()
    if (taken.size > 0) handOn(taken)
  }
  return {
    add: (more) => {
      for (const item of more) items.add(item)
      if (items.size === 0) return
      clearTimeout(quiet)
      quiet = setTimeout(flush, QUIET_MS)
      longest ??= setTimeout(flush, LONGEST_MS)
    },
    flush,
    stop,
  }
}
