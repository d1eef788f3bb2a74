import type { Content } from '@mtc/openapi/document'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useShop } from '../place.ts'
import { useSession } from '../session.ts'
import { documentCalls } from './document-calls.ts'
import { DocumentSession } from './document-session.ts'
import type { UsedDocument } from './edited-document.ts'
import { editorId } from './editor-id.ts'
import { keptEdits } from './kept-edits.ts'
import type { SessionClock } from './transport.ts'

const clock: SessionClock = {
  now: () => Date.now(),
  later(ms, run) {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
}
const BEAT_MS = 60_000

const nothing = () => undefined

/**
 * Opens a document of a resource: `useDocument<Design>('product-types', id)`. Edits apply at once, save themselves,
 * survive reloads and lost connections, and meet those of others.
 */
export function useDocument<C extends Content>(resource: string, id: string): UsedDocument<C> {
  const { tenant } = useShop()
  const { id: userId } = useSession()
  const [opened, setOpened] = useState<{ session?: DocumentSession<C>; error?: unknown }>({})

  useEffect(() => {
    let isGone = false
    let close: () => void = nothing
    const name = `${userId} ${tenant}/${resource}/${id}`
    const open = async () => {
      const editor = await editorId()
      const storage = keptEdits<C>(localStorage, name, editor, Date.now)
      const session = await DocumentSession.open<C>({
        transport: documentCalls(resource, tenant, id),
        storage,
        clock,
        editorId: editor,
        newId: () => crypto.randomUUID(),
        isVisible: () => document.visibilityState === 'visible',
      })
      const onVisible = () => document.visibilityState === 'visible' && session.wake()
      const beat = setInterval(storage.beat, BEAT_MS)
      document.addEventListener('visibilitychange', onVisible)
      window.addEventListener('online', session.wake)
      close = () => {
        clearInterval(beat)
        document.removeEventListener('visibilitychange', onVisible)
        window.removeEventListener('online', session.wake)
        session.close()
      }
      if (isGone) close()
      else setOpened({ session })
    }
    open().catch((error: unknown) => {
      if (!isGone) setOpened({ error })
    })
    return () => {
      isGone = true
      close()
      setOpened({})
    }
  }, [resource, tenant, id, userId])

  const { session, error } = opened
  const current = useSyncExternalStore(session?.subscribe ?? subscribeToNothing, session?.current ?? nothing)
  return { document: current, error }
}

const subscribeToNothing = () => nothing
