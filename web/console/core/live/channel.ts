import { type Changed, readChange } from './change.ts'

/** Whether changes arrive: `connecting` at first, `lost` once they have not for a while. */
export type LiveState = 'connecting' | 'live' | 'lost'

export interface LiveListener {
  onChange: (change: Changed) => void
  /** Changes may have been missed: what is on show has to be asked for anew. */
  onGap: () => void
}

/** The part of a browser's EventSource that is used. */
export interface Stream {
  readonly readyState: number
  addEventListener: (type: string, listener: (event: { data?: unknown }) => void) => void
  close: () => void
}
const CLOSED = 2

/** How long the stream may be away before people are told: a server ends it now and then, and is there again at once. */
const GRACE_MS = 5000
const FIRST_RETRY_MS = 1000
const LAST_RETRY_MS = 30_000

export interface LiveChannel {
  state: () => LiveState
  /** Calls back whenever the state changes. */
  watch: (onState: () => void) => () => void
  /** Opens the stream for the first listener, closes it after the last. */
  listen: (listener: LiveListener) => () => void
  /** No listener hears anything until it is resumed, which counts as a gap. */
  pause: () => void
  resume: () => void
}

/** One stream of changes for everybody on the screen who wants to know of them. */
export function liveChannel(open: () => Stream): LiveChannel {
  const listeners = new Set<LiveListener>()
  const watchers = new Set<() => void>()
  let stream: Stream | undefined
  let state: LiveState = 'connecting'
  let isPaused = false
  let wasOpened = false
  let failures = 0
  let retry: ReturnType<typeof setTimeout> | undefined
  let grace: ReturnType<typeof setTimeout> | undefined

  const become = (next: LiveState) => {
    if (next === state) return
    state = next
    for (const watcher of watchers) watcher()
  }
  const startGrace = () => {
    grace ??= setTimeout(() => become('lost'), GRACE_MS)
  }
  const missed = () => {
    for (const listener of listeners) listener.onGap()
  }
  const connect = () => {
    clearTimeout(retry)
    const own = open()
    stream = own
    let isResumed = wasOpened
    own.addEventListener('open', () => {
      clearTimeout(grace)
      grace = undefined
      failures = 0
      become('live')
      // The browser's own reconnecting says where it stopped; a stream made anew does not.
      if (isResumed) missed()
      isResumed = false
      wasOpened = true
    })
    own.addEventListener('changed', ({ data }) => {
      const change = readChange(data)
      if (change) for (const listener of listeners) listener.onChange(change)
    })
    own.addEventListener('missed', missed)
    own.addEventListener('error', () => {
      startGrace()
      if (own.readyState !== CLOSED || stream !== own) return
      failures += 1
      retry = setTimeout(connect, Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** (failures - 1)))
    })
  }
  const disconnect = () => {
    clearTimeout(retry)
    clearTimeout(grace)
    grace = undefined
    stream?.close()
    stream = undefined
  }
  return {
    state: () => state,
    watch: (onState) => {
      watchers.add(onState)
      return () => void watchers.delete(onState)
    },
    listen: (listener) => {
      listeners.add(listener)
      if (listeners.size === 1 && !isPaused) connect()
      return () => {
        listeners.delete(listener)
        if (listeners.size > 0) return
        disconnect()
        wasOpened = false
        become('connecting')
      }
    },
    pause: () => {
      isPaused = true
      disconnect()
    },
    resume: () => {
      isPaused = false
      if (listeners.size > 0 && stream === undefined) connect()
    },
  }
}
