import type { Answer } from '@mtc/openapi/page'
import { formatCount, formatPeriod } from '../format.ts'
import classes from './view.module.css'

/** What a calendar does not show, said where it would be missed. */
export function Scope({
  answer,
  month,
  locale,
}: {
  answer: Answer | undefined
  month: string
  locale: string | undefined
}) {
  const note = noteOf(answer, month, locale)
  return note ? <p className={classes.scope}>{note}</p> : null
}

function noteOf(answer: Answer | undefined, month: string, locale: string | undefined): string | undefined {
  if (answer?.kind === 'rows') {
    if (!answer.hasMore) return undefined
    const shown = formatCount(answer.rows.length, locale)
    return answer.total === null
      ? `Only the first ${shown} are shown.`
      : `${shown} of ${formatCount(answer.total, locale)} are shown.`
  }
  const { from, to } = answer ?? {}
  if (!from || !to || (from.slice(0, 7) < month && month < to.slice(0, 7))) return undefined
  const isWhole = from <= `${month}-01` && to >= `${month}-31`
  return isWhole
    ? undefined
    : `Counted from ${formatPeriod(from, locale, 'full')} to ${formatPeriod(to, locale, 'full')}.`
}
