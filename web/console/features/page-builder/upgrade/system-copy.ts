import { queryOptions } from '@tanstack/react-query'
import { TEMPLATES } from '../../../core/addresses.ts'
import { answerOf, client, type components } from '../../../core/api.ts'
import { resourceKey } from '../../../core/queries.ts'

export type Upgrade = components['schemas']['TemplateUpgrade']
export type UpgradeConflict = Upgrade['conflicts'][number]

const keyOf = (tenant: string, id: string) => [...resourceKey({ tenant }, { path: TEMPLATES }), 'system', id] as const

/** What the system has to offer to a copy of its page. */
export const upgradeQuery = (tenant: string, id: string) =>
  queryOptions({
    queryKey: [...keyOf(tenant, id), 'upgrade'],
    queryFn: async ({ signal }): Promise<Upgrade> => {
      const params = { path: { tenant, id } }
      return (await answerOf(client.GET('/{tenant}/admin/ui/templates/{id}/upgrade', { params, signal }))).body.data
    },
  })

/** In what a copy's draft differs from the system's page that it was made from. */
export const differenceQuery = (tenant: string, id: string) =>
  queryOptions({
    queryKey: [...keyOf(tenant, id), 'difference'],
    staleTime: 0,
    queryFn: async ({ signal }) => {
      const params = { path: { tenant, id }, query: { of: 'draft' as const } }
      return (await answerOf(client.GET('/{tenant}/admin/ui/templates/{id}/difference', { params, signal }))).body.data
    },
  })
