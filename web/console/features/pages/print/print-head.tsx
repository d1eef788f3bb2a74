import type { VariableValue } from '@mtc/openapi/page'
import { periodText } from '@mtc/widgets/period'
import { formatDate } from '../../../../ui/format.ts'
import type { ResolvedPage } from '../../../page/resolved-page.ts'
import classes from './print.module.css'

interface PrintHeadProps {
  page: ResolvedPage
  values: Readonly<Record<string, VariableValue>>
  printedAt: number
}

/** What stands over a page on paper: whose it is, what was chosen, and when it was printed. */
export function PrintHead({ page: { name, tenant, variables }, values, printedAt }: PrintHeadProps) {
  const periods = variables.flatMap(({ id, label }) => {
    const value = values[id]
    return value && !Array.isArray(value) ? [`${label || 'Time'}: ${periodText(value)}`] : []
  })
  const printed = formatDate(new Date(printedAt).toISOString(), 'dateTime', { timeZone: tenant.timeZone })
  return <p className={classes.head}>{[name, tenant.name, ...periods, `printed ${printed}`].join(' · ')}</p>
}
