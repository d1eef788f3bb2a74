import { isRecord } from '@mtc/openapi/json'
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { recall, release, remember } from '../../core/tab-memory.ts'
import type { Body } from './body.ts'

/** Unsaved work: what was typed, on top of which version. */
export interface Draft {
  data: Body
  base: Body
  etag: string
}

const keyOf = (pathname: string) => `mtc-draft ${pathname}`

function read(key: string): Draft | undefined {
  const draft = recall(key)
  if (!isRecord(draft) || !isRecord(draft.data) || !isRecord(draft.base) || typeof draft.etag !== 'string')
    return undefined
  return { data: draft.data, base: draft.base, etag: draft.etag }
}

/**
 * The draft that was left at this address in this tab, and the way to keep or drop one. It outlives a reload.
 * `variant` tells apart what is made at the same address.
 */
export function useDraft(variant = ''): { found: Draft | undefined; keep: (draft: Draft) => void; drop: () => void } {
  const [pathname] = useLocation()
  const key = keyOf(`${pathname} ${variant}`)
  const [found] = useState(() => read(key))
  const [store] = useState(() => ({
    keep: (draft: Draft) => remember(key, draft),
    drop: () => release(key),
  }))
  return { found, ...store }
}

/** Keeps the draft while there is something to lose, and drops it once there is not. */
export function useKeptDraft(draft: Draft | undefined, keep: (draft: Draft) => void, drop: () => void): void {
  useEffect(() => {
    if (draft) keep(draft)
    else drop()
  }, [draft, keep, drop])
}
