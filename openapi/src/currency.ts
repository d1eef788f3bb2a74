/**
 * Digits after the point by currency where ISO 4217 does not say two. Intl's own table differs (IDR has two digits in
 * ISO 4217 and none in Intl), and amounts are stored in ISO's minor units.
 */
const exponents: Readonly<Record<string, number>> = Object.fromEntries([
  ...'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' ').map((code) => [code, 0]),
  ...'BHD IQD JOD KWD LYD OMR TND'.split(' ').map((code) => [code, 3]),
  ...'CLF UYW'.split(' ').map((code) => [code, 4]),
])

/** Digits after the point of a currency's amounts, as ISO 4217 lists them: an amount of minor units has so many. */
export const currencyExponent = (currency: string): number =>
  Object.hasOwn(exponents, currency) ? (exponents[currency] ?? 2) : 2
