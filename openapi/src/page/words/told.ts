import type { Difference } from '../../document/index.ts'

/** One thing that became of a widget or a page, without saying of which. */
export interface Told extends Omit<Difference, 'text'> {
  /** A sentence's beginning: "Title: “A” became “B”", "No longer shown". */
  text: string
  /** What stands between the name of the widget and the text. */
  joint: ' › ' | ': ' | ' '
}

/** The first letter small: to stand within a sentence. */
export const within = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** A change of one setting, in words; nothing where the words do not differ. */
export function became(path: readonly string[], label: string, was: string, is: string): Told[] {
  if (was === is) return []
  return [{ kind: 'changed', path, before: was, after: is, text: `${label}: ${was} became ${is}`, joint: ' › ' }]
}

/** What became of the conditions on some data, each as "store is Amsterdam", empty where there are none. */
export function narrowed(path: readonly string[], was: string, is: string): Told[] {
  if (was === is) return []
  const before = was === '' ? '' : `no longer only where ${was}`
  const text = is === '' ? `Everything counts, ${before}` : [`Only where ${is}`, before].filter(Boolean).join(', ')
  return [{ kind: 'changed', path, before: was, after: is, text, joint: ': ' }]
}
