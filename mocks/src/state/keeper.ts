/** Saves a while after a change, once for many. */
export interface Keeper {
  changed(): void
  /** Saves now whatever has not been saved. */
  flush(): Promise<void>
  /** Nothing is saved from here on. */
  stop(): void
  hasUnsaved(): boolean
}

/** `save` must issue its writes before it returns: it is also called while the page is being left. */
export function keeper(save: () => Promise<void>, delayMs = 250): Keeper {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isStopped = false
  let isSaying = false
  const flush = async () => {
    if (timer === undefined) return
    clearTimeout(timer)
    timer = undefined
    try {
      await save()
    } catch (error) {
      // A full disk would say so at every change.
      if (!isSaying) console.error('Mocks: what you change is not kept over a reload.', error)
      isSaying = true
    }
  }
  return {
    flush,
    changed() {
      if (!isStopped) timer ??= setTimeout(flush, delayMs)
    },
    stop() {
      clearTimeout(timer)
      timer = undefined
      isStopped = true
    },
    hasUnsaved: () => timer !== undefined,
  }
}
