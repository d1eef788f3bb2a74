/** `releaseDate`, `release-date` and `release_date` as a person writes them: "Release date". */
export function humanized(name: string): string {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[_\-.\s]+/g, ' ')
    .trim()
    .toLowerCase()
  return words === '' ? name : words.charAt(0).toUpperCase() + words.slice(1)
}

/** `1 widget`, `2 widgets`. */
export const numberOf = (n: number, one: string): string => `${n} ${n === 1 ? one : `${one}s`}`

/** `a`, `a and b`, `a, b and c`. */
export const withAnd = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`

/** `a viewer`, `an owner`. */
export const withArticle = (word: string): string => `${/^[aeiou]/i.test(word) ? 'an' : 'a'} ${word}`
