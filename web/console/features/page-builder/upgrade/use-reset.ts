import { useQueryClient } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { confirm } from '../../../../ui/confirm.ts'
import { reasonOf } from '../../../../ui/reason.ts'
import { showFailure, showUndo } from '../../../../ui/undo-toast.tsx'
import { pageAddress, TEMPLATES } from '../../../core/addresses.ts'
import { answerOf, client } from '../../../core/api.ts'
import { useShop } from '../../../core/place.ts'
import { staleResource } from '../../../core/queries.ts'
import { resourceClient } from '../../../core/resource-client.ts'
import { screenOf } from '../../../core/screens.ts'
import type { Builder } from '../model/builder.ts'
import { usePublished } from '../publish/use-published.ts'
import { lostWords } from './lost-words.ts'

/** Deletes the shop's copy, so that the system's page is shown again; says before what goes with it. */
export function useReset(builder: Builder): () => Promise<void> {
  const { tenant, templateId, content, document } = builder
  const published = usePublished(builder)
  const place = useShop()
  const queryClient = useQueryClient()
  const [, navigate] = useLocation()
  // Asked for by the screen that comes next: this one's page is no more.
  const stale = () => staleResource(queryClient, place, TEMPLATES, 'none')
  return async () => {
    const isMeant = await confirm({
      title: `Delete our copy of ${content.name || 'this page'}?`,
      consequence: lostWords(builder, published.data),
      action: 'Delete our copy',
      cancel: 'Keep it',
      isDangerous: true,
    })
    if (!isMeant) return
    const api = resourceClient(screenOf(TEMPLATES), tenant)
    try {
      await document.settled()
      const { etag } = await api.get(templateId)
      const params = { path: { tenant, id: templateId }, header: { 'If-Match': etag } }
      await answerOf(client.POST('/{tenant}/admin/ui/templates/{id}/reset', { params }))
    } catch (fault) {
      return showFailure('The copy was not deleted', reasonOf(fault))
    }
    showUndo({
      message: "Our copy is deleted: the system's page is shown again",
      onUndo: async () => {
        const { entries } = await api.history(templateId, { limit: 1, count: 'none' })
        const [newest] = entries
        if (!newest) throw new Error('Nothing is known of the copy any more.')
        await api.restore(templateId, newest.id)
        await stale()
      },
    })
    navigate(pageAddress(place, content.page))
    await stale()
  }
}
