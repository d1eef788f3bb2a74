import { currencyExponent } from '@mtc/openapi/currency'
import type { RowFieldType } from '@mtc/openapi/page'
import { isoIn } from '../../../kit/time/zone.ts'

/** An amount of minor units as a decimal number of major ones, exactly. */
export function majorUnits(minor: number, currency: string): string {
  const digits = currencyExponent(currency)
  const text = String(Math.abs(Math.trunc(minor))).padStart(digits + 1, '0')
  const whole = text.slice(0, text.length - digits)
  return `${minor < 0 ? '-' : ''}${whole}${digits > 0 ? `.${text.slice(-digits)}` : ''}`
}

/** A value of a row as a cell. Numbers stay numbers: only text could be taken for a formula. */
export function cellOf(type: RowFieldType, value: unknown, currency: string, timeZone: string): unknown {
  if (value === null || value === undefined) return ''
  if (type === 'money' && typeof value === 'number') return majorUnits(value, currency)
  if (type === 'time' && typeof value === 'string') return isoIn(timeZone, Date.parse(value))
  return typeof value === 'object' ? JSON.stringify(value) : typeof value === 'boolean' ? String(value) : value
}
