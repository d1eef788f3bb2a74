import { type Binding, type FixedPeriod, sourceOf } from '@mtc/openapi/page'
import { formatPeriod } from './format.ts'
import { plain, type VariableValues } from './queries.ts'

/** A period in words, as it stands beside a title. */
export function periodText(period: FixedPeriod, locale?: string): string {
  if (period.kind === 'all') return 'All time'
  if (period.kind === 'between')
    return period.from === period.to
      ? formatPeriod(period.from, locale, 'full')
      : `${formatPeriod(period.from, locale, 'full')} – ${formatPeriod(period.to, locale, 'full')}`
  if (period.kind === 'this') return period.unit === 'day' ? 'Today' : `This ${period.unit}`
  if (period.kind === 'previous') return period.unit === 'day' ? 'Yesterday' : `Last ${period.unit}`
  if (period.count === 1) return period.unit === 'day' ? 'Today' : `This ${period.unit}`
  return `Last ${period.count} ${period.unit}s`
}

/** Which time a widget tells of; undefined for rows, "Now" for what is counted as it is. */
export function periodOf(binding: Binding | null, variables: VariableValues = {}, locale?: string): string | undefined {
  if (binding?.kind !== 'insight') return undefined
  const query = plain(binding, variables)
  if (query.kind !== 'insight') return undefined
  return sourceOf(query.source)?.time ? periodText(query.period, locale) : 'Now'
}
