import { answerOf, client, type components } from './api.ts'

export type StoredFile = components['schemas']['File']

/** Uploads one file. */
export async function uploadFile(tenant: string, file: File): Promise<StoredFile> {
  const form = new FormData()
  form.append('file', file, file.name)
  const call = client.POST('/{tenant}/admin/files', {
    params: { path: { tenant }, header: { 'Idempotency-Key': crypto.randomUUID() } },
    // The contract says what the parts are; the browser writes them from the form as it is.
    body: form as never,
    bodySerializer: (body: unknown) => body as FormData,
  })
  return (await answerOf(call)).body.data
}
