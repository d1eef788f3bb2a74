import type { Content } from '@mtc/openapi/document'
import { isRecord } from '@mtc/openapi/json'
import type { EditStorage, KeptEdits } from './transport.ts'

const PREFIX = 'mtc-edits '
/** A window that kept something and was not heard of for so long is gone. */
const GONE_MS = 3 * 60_000
const isFull = (error: unknown) => error instanceof DOMException && error.name === 'QuotaExceededError'

interface Kept<C extends Content> extends KeptEdits<C> {
  at: number
}
const isKept = (value: unknown): value is Kept<Content> =>
  isRecord(value) && isRecord(value.base) && Array.isArray(value.patches) && typeof value.at === 'number'

function read(store: Storage, key: string): Kept<Content> | undefined {
  try {
    const value: unknown = JSON.parse(store.getItem(key) ?? 'null')
    return isKept(value) ? value : undefined
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

/**
 * Keeps edits in the browser's own storage, by person, document and window. Edits of a window that is gone are taken over
 * by the next one that opens the document; the id of a patch sees to it that none is applied twice.
 */
export function keptEdits<C extends Content>(
  store: Storage,
  document: string,
  editorId: string,
  now: () => number,
): EditStorage<C> & { beat(): void } {
  const own = `${PREFIX}${document} ${editorId}`
  let last: KeptEdits<C> | undefined
  const save = (kept: KeptEdits<C> | undefined) => {
    last = kept
    try {
      if (kept) store.setItem(own, JSON.stringify({ ...kept, at: now() }))
      else store.removeItem(own)
    } catch (error) {
      // A full storage keeps no more: the edits stay in this window, and on their way to the server.
      if (!isFull(error)) throw error
    }
  }
  return {
    load() {
      const keys = Array.from({ length: store.length }, (_, i) => store.key(i) ?? '')
      const others = keys.filter((key) => key.startsWith(`${PREFIX}${document} `) && key !== own)
      const gone = others.filter((key) => (read(store, key)?.at ?? 0) < now() - GONE_MS)
      // Whoever wrote it was this editor's code for this very document: its content is of that kind.
      const found = [own, ...gone].flatMap((key) => read(store, key) ?? []) as unknown as Kept<C>[]
      for (const key of gone) store.removeItem(key)
      return found
    },
    save,
    beat: () => {
      if (last) save(last)
    },
  }
}

/** Forgets what everybody kept: for whoever signs out at a shared desk. */
export function forgetEdits(store: Storage): void {
  const keys = Array.from({ length: store.length }, (_, i) => store.key(i) ?? '')
  for (const key of keys) if (key.startsWith(PREFIX)) store.removeItem(key)
}
