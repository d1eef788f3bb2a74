import { shortTime } from './evaluate.ts'

const ORDERED = /^(?:\d{4}-\d\d-\d\d|\d\d:\d\d(?::\d\d)?)$/

/** Whether a text is a day or a time of day: the texts whose order JSON Schema can be told by a pattern. */
export function isOrdered(text: string): boolean {
  return ORDERED.test(text)
}

/** Patterns of the days (or times of day) before a given one, and of that one itself. */
export function orderPatterns(given: string): { before: string; same: string } {
  const text = String(shortTime(given))
  const before = [...text].flatMap((digit, at) => {
    const lower = Number(digit) - 1
    return lower >= 0 ? [`${text.slice(0, at)}[0-${lower}]`] : []
  })
  // A time without seconds is before the same one with some.
  const bare = /^\d\d:\d\d:/.test(text) ? [`${text.slice(0, 5)}$`] : []
  const zero = /^\d\d:\d\d$/.test(text) ? '(?::00)?' : ''
  return { before: `^(?:${[...before, ...bare].join('|') || '(?!)'})`, same: `^${text}${zero}$` }
}
