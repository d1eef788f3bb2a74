import type { PageVariable, Period, PeriodUnit } from '@mtc/openapi/page'
import { formatDate, formatNumber } from '../../../../../ui/format.ts'

const PREVIOUS: Readonly<Record<PeriodUnit, string>> = {
  day: 'Yesterday',
  week: 'Last week',
  month: 'Last month',
  quarter: 'Last quarter',
  year: 'Last year',
}

/** A period as people say it: "Last 30 days", "This month". */
export function periodInWords(period: Period, variables: readonly PageVariable[] = []): string {
  switch (period.kind) {
    case 'last':
      if (period.count === 1) return period.unit === 'day' ? 'Today' : `This ${period.unit}`
      return `Last ${formatNumber(period.count)} ${period.unit}s`
    case 'this':
      return period.unit === 'day' ? 'Today' : `This ${period.unit}`
    case 'previous':
      return PREVIOUS[period.unit]
    case 'between':
      return `${formatDate(period.from)} – ${formatDate(period.to)}`
    case 'all':
      return 'All time'
    default: {
      const variable = variables.find(({ id }) => id === period.variable)
      return variable ? `As chosen in “${variable.label}”` : 'As chosen in a variable that is gone'
    }
  }
}
