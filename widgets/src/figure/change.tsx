import type { Comparison as ComparedWith } from '@mtc/openapi/page'
import { formatChange } from '../format.ts'
import type { Comparison } from '../series.ts'
import classes from './view.module.css'

interface ChangeProps {
  of: Comparison
  against: ComparedWith
  /** Which way is the good one. */
  good: 'up' | 'down' | 'neither'
  text: (value: number, currency: string | null) => string
  locale: string | undefined
}

const SPANS: Readonly<Record<ComparedWith, string>> = {
  none: '',
  'previous-period': 'before',
  'previous-year': 'a year before',
}
const SIGNS = { up: '▲', down: '▼', same: '■' } as const

/** How a number changed, by an arrow and words; green and red only say it again. */
export function Change({ of: { value, before, change, currency }, against, good, text, locale }: ChangeProps) {
  if (change === undefined || before === undefined)
    return <p className={classes.before}>{uncompared(value, before && text(before, currency), SPANS[against])}</p>
  const direction = change > 0 ? 'up' : change < 0 ? 'down' : 'same'
  const tone = direction === 'same' || good === 'neither' ? 'plain' : direction === good ? 'good' : 'bad'
  return (
    <p className={classes.before}>
      <span className={classes.change} data-tone={tone}>
        <span aria-hidden>{SIGNS[direction]} </span>
        {formatChange(change, locale)}
      </span>
      <span className={classes.words}>
        {' '}
        against {text(before, currency)} {SPANS[against]}
      </span>
    </p>
  )
}

/** Where there is nothing to compare, or nothing to compare with. */
function uncompared(value: number | null, before: string | 0 | undefined, span: string): string {
  if (value === null && before) return `${before} ${span}`
  return value === 0 && !before ? `As ${span}` : `Nothing ${span} to compare with`
}
