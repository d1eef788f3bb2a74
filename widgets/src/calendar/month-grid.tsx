import type { Answer } from '@mtc/openapi/page'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { formatCount, formatPeriod, formatValueShort } from '../format.ts'
import type { WidgetContext } from '../view.ts'
import { dayAfterKey, monthOf, weeksOf } from './days.ts'
import { type Entry, timeField } from './entries.ts'
import classes from './view.module.css'

interface MonthGridProps {
  title: string
  day: string
  today: string
  days: ReadonlyMap<string, readonly Entry[]>
  answer: Answer | undefined
  context: WidgetContext
  onChoose: (day: string) => void
}

/** The days of a month as a grid: one stop of the Tab key, arrows from day to day, Page keys from month to month. */
export function MonthGrid({ title, day, today, days, answer, context, onChoose }: MonthGridProps) {
  const { locale } = context
  const chosen = useRef<HTMLButtonElement>(null)
  const follow = useRef(false)
  const weeks = weeksOf(monthOf(day))
  useEffect(() => {
    if (follow.current) chosen.current?.focus({ preventScroll: true })
    follow.current = false
  })
  const press = (event: KeyboardEvent<HTMLTableElement>) => {
    const isRightToLeft = getComputedStyle(event.currentTarget).direction === 'rtl'
    const next = dayAfterKey(event.key, day, { isRightToLeft })
    if (next === undefined) return
    event.preventDefault()
    follow.current = true
    onChoose(next)
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is walked through by arrow keys is a grid
    <table role="grid" className={classes.grid} aria-label={title} onKeyDown={press}>
      <thead>
        <tr>
          {weeks[0]?.map((one) => (
            <th key={one} scope="col" abbr={weekday(one, 'long', locale)}>
              <span className={classes.short}>{weekday(one, 'short', locale)}</span>
              <span className={classes.narrow}>{weekday(one, 'narrow', locale)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((one) => {
              const entries = days.get(one) ?? []
              return (
                // biome-ignore lint/a11y/useAriaPropsSupportedByRole: in a grid its cells can be selected
                <td key={one} aria-selected={one === day}>
                  <button
                    ref={one === day ? chosen : null}
                    type="button"
                    className={classes.day}
                    tabIndex={one === day ? 0 : -1}
                    aria-current={one === today ? 'date' : undefined}
                    data-elsewhere={monthOf(one) !== monthOf(day) || undefined}
                    onClick={() => onChoose(one)}
                  >
                    <span className={classes.unseen}>{formatPeriod(one, locale, 'full')} </span>
                    <span className={classes.number} aria-hidden>
                      {formatCount(Number(one.slice(8)), locale)}
                    </span>
                    <Marks entries={entries} answer={answer} context={context} />
                  </button>
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const weekday = (day: string, style: 'narrow' | 'short' | 'long', locale: string | undefined): string =>
  new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' }).format(Date.parse(day))

const figures = (entries: readonly Entry[], locale: string | undefined): string[] =>
  entries.flatMap((entry) =>
    entry.kind === 'figure' ? [formatValueShort(entry.point.value ?? 0, entry.point.currency, locale)] : [],
  )

const SHOWN = 2

/** What a day holds, as far as there is room: its figure, or the first of its rows. */
function Marks({
  entries,
  answer,
  context,
}: {
  entries: readonly Entry[]
  answer: Answer | undefined
  context: WidgetContext
}) {
  if (entries.length === 0) return null
  const isFigure = entries.some(({ kind }) => kind === 'figure')
  const texts = isFigure
    ? figures(entries, context.locale)
    : entries.flatMap((entry) => (entry.kind === 'row' ? [nameOf(entry.row, answer)] : []))
  return (
    <span className={classes.marks} data-figure={isFigure || undefined}>
      {texts.slice(0, SHOWN).map((text, place) => (
        <span key={`${place} ${text}`} className={classes.mark}>
          {text}
        </span>
      ))}
      {texts.length > SHOWN && (
        <span className={classes.more}>+{formatCount(texts.length - SHOWN, context.locale)}</span>
      )}
    </span>
  )
}

/** What a row is called: its first text. */
function nameOf(row: Readonly<Record<string, unknown>>, answer: Answer | undefined): string {
  const fields = answer?.kind === 'rows' ? answer.fields : []
  const when = timeField(fields)
  const name = fields
    .filter((field) => field !== when)
    .map((field) => row[field.name])
    .find((value) => typeof value === 'string')
  return typeof name === 'string' ? name : ''
}
