import type { PageChanges } from '@mtc/openapi/page'

/** What is told by name; the rest is counted. */
const MOST = 2

/** What changed, in a few words: "Revenue changed, Orders added and 3 more". */
export function changesInBrief({ page, widgets }: PageChanges): string {
  const told = [...widgets.map(({ title, kind }) => `${title} ${kind}`), ...page.map(({ text }) => text)]
  if (told.length === 0) return 'Nothing changed'
  const rest = told.length - MOST
  return `${told.slice(0, MOST).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}
