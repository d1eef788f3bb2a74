/** What a state means, as a colour. */
type StatusTone = 'success' | 'warning' | 'danger' | 'info' | 'neutral'

// Words of state, of whatever resource. A choice that is no state (a plan, a kind of store) is shown without a dot.
const tones: Readonly<Record<string, StatusTone>> = {
  active: 'success',
  paid: 'success',
  fulfilled: 'success',
  delivered: 'success',
  completed: 'success',
  created: 'success',
  draft: 'neutral',
  archived: 'neutral',
  pending: 'warning',
  processing: 'info',
  updated: 'info',
  restored: 'info',
  refunded: 'neutral',
  cancelled: 'danger',
  failed: 'danger',
  suspended: 'danger',
  deleted: 'danger',
}

/** The tone of a word of state; undefined when the word is none. */
export const toneOf = (word: string): StatusTone | undefined => (Object.hasOwn(tones, word) ? tones[word] : undefined)
