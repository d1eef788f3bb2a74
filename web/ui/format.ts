import { currencyExponent } from '@mtc/openapi/currency'

export { currencyExponent }

const formatters = new Map<string, unknown>()

// Making an Intl formatter costs more than a hundred uses of it; a grid formats thousands of cells.
function cached<T>(key: string, make: () => T): T {
  const known = formatters.get(key)
  if (known !== undefined) return known as T // the key names the kind of formatter, so the type is the one stored
  const made = make()
  formatters.set(key, made)
  return made
}

/** The reader's language; undefined lets Intl take the browser's. */
export type Locale = string | undefined

/** An amount of minor units as money: `formatMoney(129900, 'EUR')` is "€1,299.00". */
export function formatMoney(minor: number, currency: string, locale?: Locale): string {
  const digits = currencyExponent(currency)
  const format = cached(
    `money ${locale} ${currency}`,
    () =>
      new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  )
  return format.format(minor / 10 ** digits)
}

/** A number with the reader's separators. */
export function formatNumber(value: number, locale?: Locale, options: Intl.NumberFormatOptions = {}): string {
  return cached(`number ${locale} ${JSON.stringify(options)}`, () => new Intl.NumberFormat(locale, options)).format(
    value,
  )
}

const dateStyles = {
  date: { dateStyle: 'medium' },
  dateTime: { dateStyle: 'medium', timeStyle: 'short' },
  exact: { dateStyle: 'full', timeStyle: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** Whose clock and language a moment is told by; the reader's own where nobody says. */
interface Telling {
  timeZone?: string | undefined
  locale?: Locale
}

/** An ISO time by the clock of a zone; a plain date (`2026-11-21`) stays that day in every zone. What is no date stays as written. */
export function formatDate(
  iso: string,
  style: keyof typeof dateStyles = 'date',
  { timeZone, locale }: Telling = {},
): string {
  const time = new Date(iso)
  if (Number.isNaN(time.getTime())) return iso
  const isPlainDate = /^\d{4}-\d\d-\d\d$/.test(iso)
  const options = isPlainDate ? { dateStyle: 'medium' as const, timeZone: 'UTC' } : { ...dateStyles[style], timeZone }
  return cached(
    `date ${locale} ${isPlainDate} ${style} ${timeZone}`,
    () => new Intl.DateTimeFormat(locale, options),
  ).format(time)
}

const spans: readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

/** How long ago, or in how long: "3 hours ago", "tomorrow". */
export function formatRelative(iso: string, nowMs: number, locale?: Locale): string {
  const time = new Date(iso).getTime()
  if (Number.isNaN(time)) return iso
  const format = cached(`relative ${locale}`, () => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }))
  const seconds = (time - nowMs) / 1000
  const [unit, length] = spans.find(([, span]) => Math.abs(seconds) >= span) ?? ['second', 1]
  return format.format(Math.trunc(seconds / length), unit)
}

/** A size in bytes, in the unit that suits it: "2.4 MB". */
export function formatBytes(bytes: number, locale?: Locale): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(bytes, 1)) / 3))
  const unit = units[power] ?? 'byte'
  return formatNumber(bytes / 1000 ** power, locale, {
    style: 'unit',
    unit,
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: 1,
  })
}
