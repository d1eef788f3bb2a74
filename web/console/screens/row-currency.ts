import { usePlace } from '../core/place.ts'

/** The currency that a row's money is in: its own, or else its shop's. */
export const currencyOf = (row: Readonly<Record<string, unknown>>, shopCurrency: string): string =>
  typeof row.currency === 'string' ? row.currency : shopCurrency

/** The same, in the shop that the screen belongs to. */
export const useCurrencyOf = (row: Readonly<Record<string, unknown>>): string => currencyOf(row, usePlace().currency)
