import { useQueryClient } from '@tanstack/react-query'
import { useLocation } from 'wouter'
import { confirm } from '../../../ui/confirm.ts'
import { reasonOf } from '../../../ui/reason.ts'
import { showFailure, showUndo } from '../../../ui/undo-toast.tsx'
import { recordAddress, TEMPLATES } from '../../core/addresses.ts'
import { answerOf, client } from '../../core/api.ts'
import { useShop } from '../../core/place.ts'
import { nameOf, staleResource } from '../../core/queries.ts'
import { resourceClient, type Versioned } from '../../core/resource-client.ts'
import { screenOf } from '../../core/screens.ts'

const screen = screenOf('ui/layouts')

/** A layout of the system may be taken the place of by the shop's own copy, and that be given up again. */
export function useOwnCopy({ row, etag }: Versioned) {
  const place = useShop()
  const { tenant } = place
  const queryClient = useQueryClient()
  const [, navigate] = useLocation()
  // Asked for by the screen that comes next: this one's layout may be no more.
  const stale = () =>
    Promise.all([screen.path, TEMPLATES].map((path) => staleResource(queryClient, place, path, 'none')))
  const at = { tenant, id: row.id }

  const make = async () => {
    try {
      const { body } = await answerOf(
        client.POST('/{tenant}/admin/ui/layouts/{id}/customize', { params: { path: at } }),
      )
      await stale()
      navigate(recordAddress(place, screen, body.data.id))
    } catch (fault) {
      showFailure('The copy was not made', reasonOf(fault))
    }
  }

  const giveUp = async () => {
    const isMeant = await confirm({
      title: `Delete our copy of ${nameOf(screen, row)}?`,
      consequence:
        'Every page that is laid out by it goes back to the system’s layout. Widgets in regions that only the copy has are shown in the main one.',
      action: 'Delete our copy',
      cancel: 'Keep it',
      isDangerous: true,
    })
    if (!isMeant) return
    try {
      const params = { path: at, header: { 'If-Match': etag } }
      const { body } = await answerOf(client.POST('/{tenant}/admin/ui/layouts/{id}/reset', { params }))
      navigate(recordAddress(place, screen, body.data.id))
      await stale()
    } catch (fault) {
      return showFailure('The copy was not deleted', reasonOf(fault))
    }
    showUndo({
      message: "Our copy is deleted: pages have the system's layout again",
      onUndo: async () => {
        const api = resourceClient(screen, tenant)
        const { entries } = await api.history(row.id, { limit: 1, count: 'none' })
        const [newest] = entries
        if (!newest) throw new Error('Nothing is known of the copy any more.')
        await api.restore(row.id, newest.id)
        await stale()
        navigate(recordAddress(place, screen, row.id))
      },
    })
  }
  return { make, giveUp }
}
