import { type Binding, type FixedPeriod, periodInWords, sourceOf } from '@mtc/openapi/page'
import { formatPeriod } from './format.ts'
import { plain, type VariableValues } from './queries.ts'

/** A period in words, as it stands beside a title. */
export const periodText = (period: FixedPeriod, locale?: string): string =>
  periodInWords(period, (day) => formatPeriod(day, locale, 'full'))

/** Which time a widget tells of; undefined for rows, "Now" for what is counted as it is. */
export function periodOf(binding: Binding | null, variables: VariableValues = {}, locale?: string): string | undefined {
  if (binding?.kind !== 'insight') return undefined
  const query = plain(binding, variables)
  if (query.kind !== 'insight') return undefined
  return sourceOf(query.source)?.time ? periodText(query.period, locale) : 'Now'
}
