import type { PageVariable, Period } from '@mtc/openapi/page'
import { periodText } from '@mtc/widgets/period'

/** A period as people say it: "Last 30 days", "This month"; or which of the page's choices says it. */
export function periodInWords(period: Period, variables: readonly PageVariable[] = []): string {
  if (period.kind !== 'variable') return periodText(period)
  const variable = variables.find(({ id }) => id === period.variable)
  return variable ? `As chosen in “${variable.label}”` : 'As chosen in a variable that is gone'
}
