import { isDay } from '../../calendar-day.ts'
import type { FixedPeriod, Period } from '../binding.ts'
import type { PageVariable } from '../content.ts'
import type { Blame, PageFault } from './page-fault.ts'

/** What is wrong with a stretch of days. */
export function checkFixedPeriod(period: FixedPeriod, blame: Blame): PageFault[] {
  if (period.kind !== 'between') return []
  const { from, to } = period
  const strange = (['from', 'to'] as const).filter((end) => !isDay(period[end]))
  if (strange.length > 0) return strange.map((end) => blame(`/${end}`, 'Choose a day of the calendar'))
  return from > to ? [blame('/to', 'The last day comes before the first')] : []
}

/** The same for one that may be a variable of the page. */
export function checkPeriod(period: Period, variables: readonly PageVariable[], blame: Blame): PageFault[] {
  if (period.kind !== 'variable') return checkFixedPeriod(period, blame)
  const variable = variables.find(({ id }) => id === period.variable)
  if (!variable) return [blame('/variable', `The page has no variable “${period.variable}”`)]
  return variable.kind === 'period' ? [] : [blame('/variable', `“${nameOf(variable)}” does not hold a time`)]
}

/** What people call a variable. */
export const nameOf = ({ id, label }: PageVariable): string => label || id
