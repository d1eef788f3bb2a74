import { useEffect, useRef, useSyncExternalStore } from 'react'
import type { Changed } from './live/change.ts'
import { type LiveChannel, type LiveState, liveChannel } from './live/channel.ts'

export type { Changed, LiveState }

/** How long a window may be out of sight before its stream is closed: a browser grants few to all of a site's windows. */
const HIDDEN_MS = 30_000

const channels = new Map<string, LiveChannel>()

/** The stream of a shop's changes: one, however many parts of the screen listen. */
function channelOf(tenant: string): LiveChannel {
  const known = channels.get(tenant)
  if (known) return known
  const made = liveChannel(() => new EventSource(`/api/v1/${tenant}/events`))
  channels.set(tenant, made)
  pauseWhileHidden(made)
  return made
}

function pauseWhileHidden(channel: LiveChannel) {
  let timer: ReturnType<typeof setTimeout> | undefined
  document.addEventListener('visibilitychange', () => {
    clearTimeout(timer)
    if (document.visibilityState === 'hidden') timer = setTimeout(channel.pause, HIDDEN_MS)
    else channel.resume()
  })
}

/**
 * Hears of what changes in a shop while the component is on show. `onGap` is called where changes may have been
 * missed: ask for everything anew.
 */
export function useLive(
  tenant: string,
  { onChange, onGap }: { onChange: (change: Changed) => void; onGap: () => void },
): LiveState {
  const channel = channelOf(tenant)
  const latest = useRef({ onChange, onGap })
  useEffect(() => {
    latest.current = { onChange, onGap }
  })
  useEffect(
    () =>
      channel.listen({
        onChange: (change) => latest.current.onChange(change),
        onGap: () => latest.current.onGap(),
      }),
    [channel],
  )
  return useSyncExternalStore(channel.watch, channel.state)
}
