import { saveFile } from '../../../../ui/save-file.ts'
import { answerOf, client, type components } from '../../../core/api.ts'

export type PageBundle = components['schemas']['PageBundle']

/** A published page as a bundle that any shop can import. */
export async function pageBundle(tenant: string, id: string): Promise<PageBundle> {
  const params = { path: { tenant, id } }
  return (await answerOf(client.GET('/{tenant}/admin/ui/templates/{id}/export', { params }))).body.data
}

/** Gives the person the page as a file. */
export async function exportPage(tenant: string, id: string): Promise<void> {
  const bundle = await pageBundle(tenant, id)
  const text = JSON.stringify(bundle, null, 2)
  saveFile(new Blob([text], { type: 'application/json' }), `${bundle.page}.page.json`)
}
