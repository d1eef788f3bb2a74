const SIGNS: readonly (readonly [string, string])[] = [
  ['€', 'EUR'],
  ['$', 'USD'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['zł', 'PLN'],
  ['Fr.', 'CHF'],
]

/** A number as people write it: `1234.5`, `1,234.50`, `1.234,50`, `1 234,5`. */
const NUMBER = /^[+-]?(?:\d+(?:[.,]\d+)?|\d{1,3}(?:[,.\u00a0\u202f' ]\d{3})+(?:[.,]\d+)?)$/

/** Digits without sign or separators; a leading zero makes it a code, not an amount. */
export const isWhole = (text: string) => /^[+-]?(?:0|[1-9]\d{0,14})$/.test(text)

export const isNumber = (text: string) => NUMBER.test(text) && !/^[+-]?0\d/.test(text)

/** How many digits stand behind the decimal sign. */
export const decimalsOf = (text: string) => /[.,](\d+)$/.exec(text)?.[1]?.length ?? 0

/** The currency and number of an amount such as `€ 12,50` or `12.50 EUR`; undefined when there is none. */
export function amountOf(text: string): { currency: string; number: string } | undefined {
  const code = /^([A-Z]{3})\s?(.+)$/.exec(text) ?? /^(.+?)\s?([A-Z]{3})$/.exec(text)
  if (code !== null) {
    const [, a = '', b = ''] = code
    const [currency, number] = /^[A-Z]{3}$/.test(a) ? [a, b] : [b, a]
    return isNumber(number) ? { currency, number } : undefined
  }
  const sign = SIGNS.find(([symbol]) => text.startsWith(symbol) || text.endsWith(symbol))
  if (sign === undefined) return undefined
  const number = text.replace(sign[0], '').trim()
  return isNumber(number) ? { currency: sign[1], number } : undefined
}

/** The currency that a header names: `Price [EUR]`, `Price USD`, `Price (€)`. */
export function currencyIn(header: string): string | undefined {
  const sign = SIGNS.find(([symbol]) => header.includes(symbol))
  const [, code] = /(?:^|[\s[(])([A-Z]{3})(?:[\])\s]|$)/.exec(header) ?? []
  return sign?.[1] ?? (code !== undefined && CODES.has(code) ? code : undefined)
}

/** Codes common enough that three capitals in a header mean them; SKU, EAN and MPN are none. */
const CODES = new Set(
  'USD EUR GBP CHF JPY CNY INR AUD CAD NZD SEK NOK DKK PLN CZK HUF RON TRY BRL MXN ZAR AED KRW'.split(' '),
)
