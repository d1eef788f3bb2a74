import { KINDS, type Kind } from './kinds.ts'

/** How well a kind fits what is looked for, 0 best: by its name, how that begins, its words, or its group alone. */
function rank({ name, hint, words = '', type }: Kind, query: string, wanted: readonly string[]): number {
  const called = [name.toLowerCase(), type]
  if (called.includes(query)) return 0
  if (called.some((each) => each.startsWith(query))) return 1
  const known = `${name} ${words} ${type}`.toLowerCase().split(/\s+/)
  if (wanted.every((word) => known.some((each) => each.startsWith(word)))) return 2
  const text = `${name} ${hint} ${words} ${type}`.toLowerCase()
  return wanted.every((word) => text.includes(word)) ? 3 : 4
}

/** The kinds that words lead to, the best first. */
export function searchKinds(query: string): readonly Kind[] {
  const sought = query.trim().toLowerCase()
  if (sought === '') return KINDS
  const wanted = sought.split(/\s+/)
  return KINDS.filter(({ name, hint, words = '', type, group }) => {
    const text = `${name} ${hint} ${words} ${type} ${group}`.toLowerCase()
    return wanted.every((word) => text.includes(word))
  }).toSorted((a, b) => rank(a, sought, wanted) - rank(b, sought, wanted))
}
