import { currencyExponent } from '@mtc/openapi/currency'
import type { MeasureUnit } from '@mtc/openapi/page'

const numbers = new Map<string, Intl.NumberFormat>()
const dates = new Map<string, Intl.DateTimeFormat>()

// Making an Intl formatter costs more than a hundred uses of it.
function numberFormat(locale: string | undefined, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  const known = numbers.get(key) ?? new Intl.NumberFormat(locale, options)
  numbers.set(key, known)
  return known
}
function dateFormat(locale: string | undefined, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`
  const known = dates.get(key) ?? new Intl.DateTimeFormat(locale, options)
  dates.set(key, known)
  return known
}

/** Minor units as money: `formatMoney(129900, 'EUR', 'en')` is "€1,299.00". */
export function formatMoney(minor: number, currency: string, locale?: string): string {
  const digits = currencyExponent(currency)
  const options = { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits } as const
  return numberFormat(locale, options).format(minor / 10 ** digits)
}

/** The same for an axis, where room is short: "€1.3K". */
export function formatMoneyShort(minor: number, currency: string, locale?: string): string {
  const options = {
    style: 'currency',
    currency,
    notation: 'compact',
    maximumFractionDigits: 1,
    minimumFractionDigits: 0,
  } as const
  return numberFormat(locale, options).format(minor / 10 ** currencyExponent(currency))
}

export const formatCount = (value: number, locale?: string): string =>
  numberFormat(locale, { maximumFractionDigits: 1 }).format(value)

export const formatCountShort = (value: number, locale?: string): string =>
  numberFormat(locale, { notation: 'compact', maximumFractionDigits: 1 }).format(value)

/** A ratio with its sign: `formatChange(0.124)` is "+12.4%". */
export const formatChange = (ratio: number, locale?: string): string =>
  numberFormat(locale, {
    style: 'percent',
    signDisplay: 'exceptZero',
    maximumFractionDigits: Math.abs(ratio) < 0.1 ? 1 : 0,
  }).format(ratio)

const percent = { style: 'unit', unit: 'percent', maximumFractionDigits: 1 } as const

/** What stands where there is no value. */
export const NOTHING = '–'

/** A measured value: money where it has a currency, else a percentage or a count. */
export function formatValue(
  value: number | null,
  currency: string | null,
  locale?: string,
  unit?: MeasureUnit,
): string {
  if (value === null) return NOTHING
  if (currency !== null) return formatMoney(value, currency, locale)
  return unit === 'percent' ? numberFormat(locale, percent).format(value) : formatCount(value, locale)
}

/** The same where room is short. */
export function formatValueShort(value: number, currency: string | null, locale?: string, unit?: MeasureUnit): string {
  if (currency !== null) return formatMoneyShort(value, currency, locale)
  return unit === 'percent' ? numberFormat(locale, percent).format(value) : formatCountShort(value, locale)
}

/** A day (`2026-11-20`) or a month (`2026-11`) as people write it; whatever else stays as it is. */
export function formatPeriod(key: string, locale?: string, style: 'short' | 'full' = 'short'): string {
  const parts = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(key)
  if (!parts) return key
  const date = Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3] ?? 1))
  const year = style === 'full' ? ({ year: 'numeric' } as const) : {}
  const options = parts[3]
    ? ({ day: 'numeric', month: 'short', ...year } as const)
    : ({ month: 'short', year: 'numeric' } as const)
  return dateFormat(locale, { ...options, timeZone: 'UTC' }).format(date)
}

/** A moment as its reader's clock shows it, unless a time zone is named. */
export function formatMoment(iso: string, locale?: string, timeZone?: string): string {
  const time = Date.parse(iso)
  if (Number.isNaN(time)) return iso
  return dateFormat(locale, { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit', timeZone }).format(
    time,
  )
}

/** The quarter or year that begins on a day: "Q4 2026", "2026". */
export function formatYearPart(day: string, part: 'quarter' | 'year', locale?: string): string {
  const parts = /^(\d{4})-(\d\d)/.exec(day)
  if (!parts) return day
  const year = dateFormat(locale, { year: 'numeric', timeZone: 'UTC' }).format(Date.UTC(Number(parts[1]), 6))
  return part === 'year' ? year : `Q${Math.ceil(Number(parts[2]) / 3)} ${year}`
}

/** The name of a day of the week; Monday is 1 (ISO 8601). */
export function weekdayName(key: string, locale?: string): string {
  const day = Number(key)
  // 1 January 2024 was a Monday.
  return day >= 1 && day <= 7
    ? dateFormat(locale, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, day))
    : key
}

/** "fulfilled" as a word that begins a label. */
export const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** A part of a whole, to a tenth of a percent whatever its size, so that parts add up: `formatShare(0.124)` is "12.4%". */
export const formatShare = (ratio: number, locale?: string): string =>
  numberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(ratio)

/** The time of day of a moment, by the clock of a zone. */
export function formatTime(iso: string, locale?: string, timeZone?: string): string {
  const time = Date.parse(iso)
  if (Number.isNaN(time)) return iso
  return dateFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone }).format(time)
}
