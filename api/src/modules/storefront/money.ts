import { currencyExponent } from '@mtc/openapi/currency'

/** An amount of minor units as a customer reads it. */
export function formatMoney(minor: number, currency: string, locale: string): string {
  const digits = currencyExponent(currency)
  const options = { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits } as const
  return new Intl.NumberFormat(locale, options).format(minor / 10 ** digits)
}
