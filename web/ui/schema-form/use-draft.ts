import { useCallback, useEffect, useRef, useState } from 'react'
import { useFormEnvironment } from './services.ts'

const AT_A_PAUSE_MS = 250

/**
 * What a person types, ahead of the form's data: it is written there a quarter of a second after the last key, on
 * blur and before a submit, so that a key costs one input and not the whole form. `isWhole`: only on blur and before a
 * submit, where half of it says something else.
 */
export function useDraft<V>(
  value: V,
  commit: (value: V) => void,
  { isWhole = false } = {},
): [V, (next: V) => void, flush: () => void] {
  const { drafts } = useFormEnvironment()
  const [draft, setDraft] = useState<{ value: V } | undefined>()
  const pending = useRef<{ value: V } | undefined>(undefined)
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const latestCommit = useRef(commit)
  useEffect(() => {
    latestCommit.current = commit
  })

  const write = useCallback(() => {
    clearTimeout(timer.current)
    const waiting = pending.current
    pending.current = undefined
    if (waiting) latestCommit.current(waiting.value)
  }, [])

  const change = useCallback(
    (next: V) => {
      pending.current = { value: next }
      setDraft({ value: next })
      clearTimeout(timer.current)
      if (!isWhole) timer.current = setTimeout(write, AT_A_PAUSE_MS)
    },
    [write, isWhole],
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
