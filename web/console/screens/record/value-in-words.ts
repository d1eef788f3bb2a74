import { isRecord } from '@mtc/openapi/json'
import { formatNumber } from '../../../ui/format.ts'
import { humanized } from '../../core/screens.ts'

const isPlain = (value: unknown) => value === null || typeof value !== 'object'

/** An object whose members are all plain values: short enough to be read as lines. */
export const isFlat = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) && Object.values(value).every(isPlain)

/** A value that no schema speaks of, in words; undefined for what only JSON can say. */
export function inWords(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return '–'
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value === 'number') return formatNumber(value)
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.length === 0 ? '–' : listInWords(value)
  if (!isFlat(value)) return undefined
  const members = Object.entries(value).map(([name, member]) => `${humanized(name)} ${inWords(member)}`)
  return members.length === 0 ? '–' : members.join(', ')
}

function listInWords(list: readonly unknown[]): string | undefined {
  const words = list.map((entry) => (isRecord(entry) ? (entry.label ?? entry.name ?? entry.value) : entry))
  return words.every(isPlain) ? words.map(String).join(', ') : undefined
}
