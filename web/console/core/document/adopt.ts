import type { Content, DraftState } from '@mtc/openapi/document'
import type { EditedDocument } from './edited-document.ts'

/**
 * Lets the server change the draft, and makes what came of it a step of one's own, which undo takes back. `act` gets
 * the draft as it stands there, with every edit in it, and answers the content that the draft then has.
 */
export async function adopt<C extends Content>(
  { settled, change, reload }: Pick<EditedDocument<C>, 'settled' | 'change' | 'reload'>,
  label: string,
  act: (state: DraftState) => Promise<C>,
): Promise<void> {
  const content = await act(await settled())
  // The patch says what the server has done already: where they meet, both want the same.
  change(label, () => content)
  // Else it would be sent on top of what the draft was before, and be refused once.
  await reload()
}
