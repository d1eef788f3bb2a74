import type { Query } from '@mtc/widgets/queries'
import { saveFile } from '../../../../ui/save-file.ts'
import { answerOf, client } from '../../../core/api.ts'

/** A file's name of what people call something: letters, digits and dashes. */
export const fileNameOf = (title: string): string =>
  `${
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '') || 'data'
  }.csv`

/** Everything that a widget counts or lists, not only what it has room for, as a file. */
export async function downloadCsv(tenant: string, query: Query, title: string): Promise<void> {
  const call = client.POST('/{tenant}/insights/csv', { params: { path: { tenant } }, body: { query }, parseAs: 'blob' })
  const { body } = await answerOf(call)
  saveFile(body, fileNameOf(title))
}
