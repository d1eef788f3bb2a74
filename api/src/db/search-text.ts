const MAX_CHARACTERS = 10_000
// PostgreSQL refuses lexemes over 2 kB; nobody types more of a word than this.
const MAX_WORD = 64
const letters: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', ł: 'l', þ: 'th', ı: 'i' }

/** A text as its words for searching: lower case, no accents, one space between. Writers store it, queries are folded alike. */
export const searchText = (text: string): string =>
  text
    .slice(0, MAX_CHARACTERS)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\p{M}+|[ßæœøđðłþı]/gu, (found) => letters[found] ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => word.slice(0, MAX_WORD).toWellFormed())
    .join(' ')
    .slice(0, MAX_CHARACTERS)

const MAX_WORDS = 8

/** The words that a query asks for; the last may be unfinished. */
export const searchWords = (query: string): string[] => searchText(query).split(' ').filter(Boolean).slice(0, MAX_WORDS)
