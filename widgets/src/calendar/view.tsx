import { useState } from 'react'
import { useNow } from '../time/use-now.ts'
import { dayIn } from '../time/zone.ts'
import type { ViewProps } from '../view.ts'
import { DayEntries } from './day-entries.tsx'
import { addMonths, monthOf } from './days.ts'
import { entriesByDay, startOf } from './entries.ts'
import { calendar } from './manifest.ts'
import { MonthGrid } from './month-grid.tsx'
import { Scope } from './scope.tsx'
import classes from './view.module.css'

const HOUR_MS = 3_600_000

/** A month, and what falls on the day that was chosen in it. */
export default function CalendarView({ props, data, context, interaction }: ViewProps) {
  const { title } = calendar.read(props)
  const { locale, shop } = context
  const now = useNow((present) => present + HOUR_MS)
  const [chosen, setChosen] = useState<string>()
  const answer = data?.['data']
  const days = entriesByDay(answer, shop.timeZone)
  const today = dayIn(now, shop.timeZone) ?? ''
  const day = chosen ?? startOf(days, today)
  return (
    <div className={classes.calendar}>
      <header className={classes.header}>
        <h3 className={classes.month} aria-live="polite">
          {monthName(day, locale)}
        </h3>
        <button type="button" className={classes.today} onClick={() => setChosen(today)}>
          Today
        </button>
        <Turn label="Month before" path="M10 3.5L5.5 8l4.5 4.5" onPress={() => setChosen(addMonths(day, -1))} />
        <Turn label="Month after" path="M6 3.5L10.5 8 6 12.5" onPress={() => setChosen(addMonths(day, 1))} />
      </header>
      <MonthGrid {...{ title, day, today, days, answer, context }} onChoose={setChosen} />
      <DayEntries {...{ day, answer, context, interaction }} entries={days.get(day) ?? []} />
      <Scope answer={answer} month={monthOf(day)} locale={locale} />
    </div>
  )
}

const monthName = (day: string, locale: string | undefined): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(Date.parse(day))

function Turn({ label, path, onPress }: { label: string; path: string; onPress: () => void }) {
  return (
    <button type="button" className={classes.turn} aria-label={label} onClick={onPress}>
      <svg viewBox="0 0 16 16" aria-hidden>
        <path d={path} />
      </svg>
    </button>
  )
}
