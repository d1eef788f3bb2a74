import { formatDate, formatMoney, formatNumber } from '../../../ui/format.ts'
import type { FilterValues } from './filter-editor.tsx'
import type { FilterField } from './filter-fields.ts'

type Names = ReadonlyMap<string, string> | undefined

function range(low: string | undefined, high: string | undefined): string {
  if (low !== undefined && high !== undefined) return `${low} – ${high}`
  return low !== undefined ? `from ${low}` : `up to ${high}`
}

/** What a filter's values say, in a few words: "Draft, Active", "from €10.00"; undefined while it has none. */
export function filterSummary(
  field: FilterField,
  values: FilterValues,
  { currency, timeZone }: { currency: string; timeZone: string },
  names: Names,
): string | undefined {
  const chosen = values[field.name] ?? []
  const low = values[`${field.name}.gte`]?.[0]
  const high = values[`${field.name}.lte`]?.[0]
  const bounds = (say: (value: string) => string) =>
    low === undefined && high === undefined
      ? undefined
      : range(low === undefined ? undefined : say(low), high === undefined ? undefined : say(high))
  switch (field.kind) {
    case 'money':
      return bounds((value) => formatMoney(Number(value), currency))
    case 'number':
      return bounds((value) => formatNumber(Number(value)))
    case 'day':
    case 'time':
      return bounds((value) => formatDate(value, 'date', { timeZone }))
    default: {
      if (chosen.length === 0) return undefined
      const words = chosen.map((value) => wordOf(field, value, names))
      return words.length > 3 ? `${words.slice(0, 2).join(', ')} and ${words.length - 2} more` : words.join(', ')
    }
  }
}

function wordOf(field: FilterField, value: string, names: Names): string {
  if (field.kind === 'flag') return value === 'true' ? 'Yes' : 'No'
  if (field.kind === 'reference') return names?.get(value) ?? '…'
  return field.options?.find((option) => option.value === value)?.label ?? value
}
