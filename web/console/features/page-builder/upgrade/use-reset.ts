import { useQueryClient } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { confirm } from '../../../../ui/confirm.ts'
import { reasonOf } from '../../../../ui/reason.ts'
import { showFailure, showUndo } from '../../../../ui/undo-toast.tsx'
import { pageAddress, TEMPLATES } from '../../../core/addresses.ts'
import { answerOf, client } from '../../../core/api.ts'
import { useShop } from '../../../core/place.ts'
import { resourceKey } from '../../../core/queries.ts'
import { resourceClient } from '../../../core/resource-client.ts'
import { screenOf } from '../../../core/screens.ts'
import type { Builder } from '../model/builder.ts'

/** Gives the page back to the system, after saying what goes with the shop's copy. */
export function useReset({ tenant, templateId, content, document }: Builder): (differences: number) => Promise<void> {
  const place = useShop()
  const queryClient = useQueryClient()
  const [, navigate] = useLocation()
  const stale = () => {
    // Asked for by the screen that comes next: this one's page is no more.
    const refetchType = 'none'
    void queryClient.invalidateQueries({ queryKey: ['page', tenant], refetchType })
    return queryClient.invalidateQueries({ queryKey: resourceKey({ tenant }, { path: TEMPLATES }), refetchType })
  }
  return async (differences) => {
    const count = differences === 1 ? 'One difference' : `${differences} differences`
    const own = `${content.widgets.length} ${content.widgets.length === 1 ? 'widget' : 'widgets'}`
    const isMeant = await confirm({
      title: `Go back to the system's ${content.name || 'page'}?`,
      consequence: `${count} from the system's page, the copy with its ${own} and its draft go, for everybody in this shop.`,
      action: "Show the system's page",
      cancel: 'Keep our own',
    })
    if (!isMeant) return
    const api = resourceClient(screenOf(TEMPLATES), tenant)
    try {
      await document.settled()
      const { etag } = await api.get(templateId)
      const params = { path: { tenant, id: templateId }, header: { 'If-Match': etag } }
      await answerOf(client.POST('/{tenant}/admin/ui/templates/{id}/reset', { params }))
    } catch (fault) {
      return showFailure('The page was not reset', reasonOf(fault))
    }
    showUndo({
      message: "The system's page is shown again",
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
