import { useQueryClient } from '@tanstack/react-query'
import { confirm } from '../../ui/confirm.ts'
import { reasonOf } from '../../ui/reason.ts'
import { showDone, showFailure, showUndo } from '../../ui/undo-toast.tsx'
import { usePlace } from '../core/place.ts'
import { nameOf, resourceKey, useResource } from '../core/queries.ts'
import { etagOf, type Page, type ResourceClient, type Row } from '../core/resource-client.ts'
import type { ScreenResource } from '../core/screens.ts'
import { deletionQuestion, isFinal } from './deletion-question.ts'

/** Brings a deleted row back: to what it was before the newest entry of its history. */
async function undelete(api: ResourceClient, id: string): Promise<void> {
  const { entries } = await api.history(id, { limit: 1, count: 'none' })
  const [newest] = entries
  if (newest?.action !== 'deleted') throw new Error('It has been changed again since.')
  await api.restore(id, newest.id)
}

/** "Night Harbour and 2 more". */
const namesOf = (screen: ScreenResource, rows: readonly Row[]): string => {
  const [first, ...others] = rows
  if (!first) return ''
  return others.length === 0 ? nameOf(screen, first) : `${nameOf(screen, first)} and ${others.length} more`
}

/**
 * Deletes rows: they vanish at once, come back when the API refuses, and for ten seconds on Undo, unless it is for good.
 * `onSure` follows the question, where there is one.
 */
export function useDeletion(screen: ScreenResource): (rows: readonly Row[], onSure: () => void) => Promise<void> {
  const place = usePlace()
  const queryClient = useQueryClient()
  const { api, stale } = useResource(screen)
  const lists = { queryKey: [...resourceKey(place, screen), 'list'] }

  return async (rows, onSure) => {
    const question = deletionQuestion(screen, rows)
    if (question && !(await confirm(question))) return
    onSure()
    const ids = new Set(rows.map((row) => row.id))
    await queryClient.cancelQueries(lists)
    queryClient.setQueriesData<{ rows: Row[]; page: Page }>(lists, (list) =>
      list ? { ...list, rows: list.rows.filter((row) => !ids.has(row.id)) } : list,
    )
    const results = await Promise.allSettled(rows.map((row) => api.remove(row.id, etagOf(row))))
    const refused = results.flatMap((result, index) =>
      result.status === 'rejected' ? [{ result, row: rows[index] }] : [],
    )
    const gone = rows.filter((_, index) => results[index]?.status === 'fulfilled')
    void stale()
    for (const { result, row } of refused) {
      showFailure(`${row ? nameOf(screen, row) : 'A row'} was not deleted`, reasonOf(result.reason))
    }
    if (gone.length === 0) return
    if (isFinal(screen)) return showDone(`${namesOf(screen, gone)} deleted`)
    showUndo({
      message: `${namesOf(screen, gone)} deleted`,
      onUndo: async () => {
        const undone = await Promise.allSettled(gone.map((row) => undelete(api, row.id)))
        void stale()
        const failed = undone.find((result) => result.status === 'rejected')
        if (failed) throw failed.reason
      },
    })
  }
}
