import type { FieldDefinition } from '../field-definition.ts'
import { FORMATS } from '../formats.ts'
import { UNIT_FAMILIES } from '../units/families.ts'
import { amountOf, currencyIn, decimalsOf, isNumber, isWhole } from './numbers-as-written.ts'

/** A column's name and those of its values that are not empty. */
export type Column = { header: string; values: readonly string[] }

/** What a column may be: the field's kind and what goes with it, and why we think so. */
export type Guess = Omit<FieldDefinition, 'name'> & { because: string }

const MOST_OPTIONS = 12
const LONGEST_OPTION = 40
const LONGEST_TAG = 30
const LONG_TEXT = 120

const all = ({ values }: Column, test: (value: string) => boolean) => values.length > 0 && values.every(test)
const is = (format: string) => (value: string) => FORMATS[format]?.(value) === true
const says = ({ header }: Column, words: RegExp) => words.test(header.replaceAll('_', ' '))

const YES_NO = new Set(['true', 'false', 'yes', 'no', 'y', 'n', 'ja', 'nein', 'oui', 'non', 'si', 'sí'])
const PICTURE = /\.(?:png|jpe?g|gif|webp|avif|svg)(?:\?.*)?$/i
const LIST = /\s*[,;|]\s*/
const isAddress = (value: string) => /^https?:\/\//i.test(value) && is('uri')(value)
const isDate = (value: string) =>
  is('date')(value) || /^(?:[0-3]?\d\.[01]?\d\.\d{4}|[0-3]?\d\/[0-3]?\d\/\d{4})$/.test(value)
const PROSE = /\b(?:names?|titles?|descriptions?|notes?|handles?|slugs?|text|url)\b/i
const CODE = /\b(?:id|sku|ean|gtin|upc|isbn|mpn|barcode|zip|postcode|postal|hs code|number)\b/i

/** From the most telling to the least: the first that fits every value is taken. */
const GUESSES: readonly ((column: Column) => Guess | undefined)[] = [
  (column) => (column.values.length === 0 ? { type: 'text', because: 'The column is empty' } : undefined),
  (column) =>
    all(column, (value) => YES_NO.has(value.toLowerCase()))
      ? { type: 'boolean', because: 'Every value is a yes or a no' }
      : undefined,
  (column) =>
    all(column, (value) => value === '0' || value === '1') && says(column, /\?$|^(?:is|has|can|allow)\b|^published$/i)
      ? { type: 'boolean', because: 'The header asks a question, and every value is 0 or 1' }
      : undefined,
  money,
  (column) =>
    all(column, (value) => /%$/.test(value) && isNumber(value.slice(0, -1).trim()))
      ? { type: 'percentage', because: 'Every value ends in %' }
      : undefined,
  measurement,
  (column) =>
    all(column, isWhole) && !says(column, CODE)
      ? { type: 'integer', because: 'Every value is a whole number' }
      : undefined,
  (column) =>
    all(column, isNumber) && !says(column, CODE) ? { type: 'number', because: 'Every value is a number' } : undefined,
  (column) => (all(column, isDate) ? { type: 'date', because: 'Every value is a date' } : undefined),
  (column) =>
    all(column, (value) => isDate(value.slice(0, 10)) && /^[T ]\d\d:\d\d(?::\d\d)?/.test(value.slice(10)))
      ? { type: 'datetime', because: 'Every value is a date with a time' }
      : undefined,
  (column) =>
    all(column, (value) => /^(?:[01]?\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/.test(value))
      ? { type: 'time', because: 'Every value is a time of day' }
      : undefined,
  (column) => (all(column, is('email')) ? { type: 'email', because: 'Every value is an e-mail address' } : undefined),
  pictures,
  (column) => (all(column, isAddress) ? { type: 'url', because: 'Every value is a web address' } : undefined),
  (column) => (all(column, is('color')) ? { type: 'color', because: 'Every value is a colour' } : undefined),
  (column) =>
    all(column, (value) => /^\+\d[\d ()/-]{6,20}$/.test(value))
      ? { type: 'phone', because: 'Every value is a telephone number' }
      : undefined,
  (column) =>
    column.values.some((value) => /<(?:p|br|ul|ol|li|b|strong|em|h\d|div|span)\b[^>]*>/i.test(value))
      ? { type: 'richtext', because: 'Some values are formatted text' }
      : undefined,
  tags,
  (column) =>
    column.values.some((value) => value.length > LONG_TEXT || value.includes('\n'))
      ? { type: 'textarea', because: 'Some values are longer than a line' }
      : undefined,
  select,
]

/** The kind of field that suits a column. */
export function guessOf(column: Column): Guess {
  for (const guess of GUESSES) {
    const found = guess(column)
    if (found !== undefined) return found
  }
  return { type: 'text', because: 'The values are short texts' }
}

function money(column: Column): Guess | undefined {
  const amounts = column.values.map(amountOf)
  const [first] = amounts
  if (first && amounts.every((amount) => amount?.currency === first.currency)) {
    return { type: 'money', unit: first.currency, because: `Every value is an amount in ${first.currency}` }
  }
  const currency = currencyIn(column.header)
  const isPrice = currency !== undefined || says(column, /\b(?:price|cost|amount|msrp|rrp|preis)\b/i)
  if (!isPrice || !all(column, (value) => isNumber(value) && decimalsOf(value) <= 2)) return undefined
  return { type: 'money', ...(currency ? { unit: currency } : {}), because: 'The header speaks of money' }
}

/** `500 g` in every value, or `Weight (kg)` above plain numbers. */
function measurement(column: Column): Guess | undefined {
  const [, stated] = /[([]([^)\]]+)[)\]]\s*$/.exec(column.header) ?? []
  const isPlain = all(column, isNumber)
  const units = isPlain ? [stated] : column.values.map((value) => /^[-+\d.,' ]*\d\s*([^\d\s].*)$/.exec(value)?.[1])
  const families = Object.entries(UNIT_FAMILIES)
  for (const [name, members] of families) {
    const known: string[] = members.map(({ symbol }) => symbol)
    const used = units.map((unit) => known.find((symbol) => symbol.toLowerCase() === unit?.trim().toLowerCase()))
    const [unit] = used
    if (unit === undefined || used.includes(undefined)) continue
    // The names come from the table itself.
    const family = name as keyof typeof UNIT_FAMILIES
    return { type: 'measurement', measure: { family }, unit, because: `Every value is measured in ${unit} or the like` }
  }
  return undefined
}

function pictures(column: Column): Guess | undefined {
  const isOfPictures = says(column, /\b(?:images?|photos?|pictures?|thumbnail|bild(?:er)?)\b/i)
  const isPicture = (value: string) => isAddress(value) && (PICTURE.test(value) || isOfPictures)
  if (all(column, isPicture) && !column.values.some((value) => value.includes(', '))) {
    return { type: 'image', because: 'Every value is the address of a picture' }
  }
  return all(column, (value) => value.split(LIST).every(isPicture))
    ? { type: 'gallery', because: 'The values are lists of addresses of pictures' }
    : undefined
}

function tags(column: Column): Guess | undefined {
  const { values } = column
  const lists = values.map((value) => value.split(LIST).filter((part) => part !== ''))
  const several = lists.filter((parts) => parts.length > 1).length
  const isShort = lists.every((parts) => parts.every((part) => part.length <= LONGEST_TAG && !/[.!?]$/.test(part)))
  return isShort && (several * 2 >= values.length || says(column, /\b(?:tags|keywords|labels)\b/i))
    ? { type: 'tags', because: 'The values are short words with separators between them' }
    : undefined
}

function select(column: Column): Guess | undefined {
  const options = [...new Set(column.values)]
  const isRepeated = options.length <= MOST_OPTIONS && options.length * 3 <= column.values.length
  if (
    !isRepeated ||
    options.length < 2 ||
    says(column, CODE) ||
    says(column, PROSE) ||
    options.some((option) => option.length > LONGEST_OPTION)
  )
    return undefined
  return { type: 'select', options, because: `Only ${options.length} different values occur` }
}
