import { useCallback, useEffect, useRef, useState } from 'react'
import { useFormEnvironment } from './services.ts'

const AT_A_PAUSE_MS = 250
const always = () => true

/**
 * What a person types, ahead of the form's data: it is written there a quarter of a second after the last key, on
 * blur, before a submit and before the page goes, so that a key costs one input and not the whole form. `isReady`: what
 * a pause may write, where half of it says something else.
 */
export function useDraft<V>(
  value: V,
  commit: (value: V) => void,
  { isReady = always }: { isReady?: (value: V) => boolean } = {},
): [V, (next: V) => void, flush: () => void] {
  const { drafts } = useFormEnvironment()
  const [draft, setDraft] = useState<{ value: V } | undefined>()
  const pending = useRef<{ value: V } | undefined>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const latest = useRef({ commit, isReady })
  useEffect(() => {
    latest.current = { commit, isReady }
  })

  const write = useCallback(() => {
    clearTimeout(timer.current)
    const waiting = pending.current
    pending.current = undefined
    if (waiting) latest.current.commit(waiting.value)
  }, [])

  const change = useCallback(
    (next: V) => {
      pending.current = { value: next }
      setDraft({ value: next })
      clearTimeout(timer.current)
      if (latest.current.isReady(next)) timer.current = setTimeout(write, AT_A_PAUSE_MS)
    },
    [write],
  )

  const flush = useCallback(() => {
    write()
    setDraft(undefined)
  }, [write])

  useEffect(() => {
    drafts.add(write)
    return () => {
      drafts.delete(write)
      clearTimeout(timer.current)
    }
  }, [drafts, write])

  return [draft ? draft.value : value, change, flush]
}
