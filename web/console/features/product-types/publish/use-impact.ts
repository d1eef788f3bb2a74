import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { answerOf, client, type components } from '../../../core/api.ts'
import type { EditedDocument } from '../../../core/document/edited-document.ts'
import { useShop } from '../../../core/place.ts'
import type { Design } from '../model/design.ts'

export type Impact = components['schemas']['ProductTypeImpact']
export type TypeChange = components['schemas']['ProductTypeChange']

/** What publishing the draft would do, once the draft is on the server. */
export function useImpact(typeId: string, document: EditedDocument<Design>) {
  const { tenant } = useShop()
  const path = { tenant, id: typeId }
  return useQuery({
    queryKey: ['impact', tenant, typeId, document.content],
    staleTime: 0,
    gcTime: 60_000,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }): Promise<Impact> => {
      await document.settled()
      const init = { params: { path }, body: {}, signal }
      return (await answerOf(client.POST('/{tenant}/admin/product-types/{id}/impact', init))).body.data
    },
  })
}

/** Every fault and loss as a file. */
export async function downloadImpact(tenant: string, id: string): Promise<Blob> {
  const init = { params: { path: { tenant, id } }, body: {}, parseAs: 'blob' as const }
  return (await answerOf(client.POST('/{tenant}/admin/product-types/{id}/impact/export', init))).body as unknown as Blob // asked for as such
}
