import { useRef, useState } from 'react'
import { reasonOf } from '../../../ui/reason.ts'
import { uploadFile } from '../../core/files.ts'
import { useShop } from '../../core/place.ts'
import { useResource } from '../../core/queries.ts'
import type { ScreenResource } from '../../core/screens.ts'

/** A file on its way, and how far it is. */
export type Upload = { key: string; file: File } & (
  | { state: 'waiting' }
  | { state: 'running'; sent: number }
  | { state: 'done'; id: string }
  | { state: 'failed'; reason: string }
)

/** Uploads one after the other, and what became of each. */
export function useUploads(screen: ScreenResource) {
  const { tenant } = useShop()
  const { stale } = useResource(screen)
  const [uploads, setUploads] = useState<readonly Upload[]>([])
  const last = useRef(Promise.resolve())
  const settle = (upload: Upload) => setUploads((all) => all.map((one) => (one.key === upload.key ? upload : one)))
  const run = async ({ key, file }: Upload) => {
    const onSent = (sent: number) => settle({ key, file, state: 'running', sent })
    onSent(0)
    try {
      const { id } = await uploadFile(tenant, file, onSent)
      settle({ key, file, state: 'done', id })
    } catch (error) {
      settle({ key, file, state: 'failed', reason: reasonOf(error) })
    }
  }
  const enqueue = (added: readonly Upload[]) => {
    for (const upload of added) last.current = last.current.then(() => run(upload))
    last.current = last.current.then(stale)
  }
  return {
    uploads,
    add: (files: readonly File[]) => {
      const added = files.map((file): Upload => ({ key: crypto.randomUUID(), file, state: 'waiting' }))
      setUploads((all) => [...all, ...added])
      enqueue(added)
    },
    retry: ({ key, file }: Upload) => {
      const again: Upload = { key, file, state: 'waiting' }
      settle(again)
      enqueue([again])
    },
  }
}
