import screens from '@mtc/openapi/screens'

const nouns = new Map(screens.map(({ path, singular }) => [path, singular]))

/** What a row of a resource is called: "product" for `products`; a resource that is unknown by its own name. */
export const nounOf = (resource: string): string => nouns.get(resource) ?? wordsOf(resource)

/** A name of the contract in words: "brand id" for `brandId`, "release date" for `metadata.releaseDate`. */
const wordsOf = (name: string): string =>
  (name.split(/[./]/).at(-1) ?? name)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/[-_]+/g, ' ')
    .toLowerCase()

const SHOWN = 3

/** The fields that were changed, as far as a line holds them: "price, name and 2 more". */
export function fieldWords(fields: readonly string[]): string {
  const words = fields.map((field) => wordsOf(field.replace(/Id$/, '')))
  if (words.length <= SHOWN) return words.join(', ')
  return `${words.slice(0, SHOWN).join(', ')} and ${words.length - SHOWN} more`
}
