import { countsInWords } from './counts-in-words.ts'
import type { ToldChanges } from './told-changes.ts'

/** What is told by name; the rest is counted. */
const MOST = 2

/** What changed, in a few words: "Revenue changed, Orders added and 3 more". */
export function changesInBrief(changes: ToldChanges): string {
  const { page, widgets, gaveWay, stayed } = changes
  const told = [...widgets.map(({ title, kind }) => `${title} ${kind}`), ...page.map(({ text }) => text)]
  if (told.length === 0) return gaveWay + stayed === 0 ? 'Nothing changed' : countsInWords(changes)
  const rest = told.length - MOST
  return `${told.slice(0, MOST).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}
