import type { Referrer } from './index.ts'
import { mentionsIn } from './named-in.ts'

const PARTS: Readonly<Record<string, string>> = {
  groups: 'Groups of the form',
  order: 'Order of the form',
  spans: 'Widths of the form',
  grid: 'Columns of the list',
  card: 'Card of the storefront',
  uiSchema: 'Form',
}

/** The form, the list and the card of the type itself: those of the draft, which may have been mended already. */
export const uiConfig: Referrer = ({ proposal, gone }) =>
  Object.entries(proposal.after.uiConfig).flatMap(([part, value]) =>
    mentionsIn(value, gone, (text) => text, `/uiConfig/${part}`).map(({ place, gone: { name, change } }) => ({
      kind: 'uiConfig',
      id: null,
      name: PARTS[part] ?? part,
      place,
      field: name,
      change,
    })),
  )
