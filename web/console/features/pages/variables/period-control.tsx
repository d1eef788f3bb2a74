import { Button, TextInput, UnstyledButton } from '@mantine/core'
import { isDay } from '@mtc/openapi/calendar-day'
import type { FixedPeriod } from '@mtc/openapi/page'
import { periodText } from '@mtc/widgets/period'
import { type FormEvent, useState } from 'react'
import { sameJson } from '../../../core/json.ts'
import { dayIn } from '../../../page/period/day-start.ts'
import { daysOfPeriod } from '../../../page/period/days-of-period.ts'
import { PRESETS } from '../../../page/period/presets.ts'
import { ControlPopover } from './control-popover.tsx'
import classes from './variables.module.css'
import type { ControlProps } from './variables-bar.tsx'

/** Chooses a time: one of those that people ask for, or two days of their own, in the shop's zone. */
export function PeriodControl({ label, value, timeZone, onChange }: ControlProps<FixedPeriod> & { timeZone: string }) {
  return (
    <ControlPopover label={label} summary={periodText(value)} width={330}>
      {(close) => {
        const choose = (period: FixedPeriod) => {
          onChange(period)
          close()
        }
        return (
          <>
            <fieldset className={classes.presets} aria-label={label}>
              {PRESETS.map((preset) => (
                <UnstyledButton
                  key={periodText(preset)}
                  className={classes.preset ?? ''}
                  aria-pressed={sameJson(preset, value)}
                  data-autofocus={sameJson(preset, value) || undefined}
                  onClick={() => choose(preset)}
                >
                  {periodText(preset)}
                </UnstyledButton>
              ))}
            </fieldset>
            <TwoDays value={value} today={dayIn(timeZone, Date.now())} timeZone={timeZone} onChoose={choose} />
          </>
        )
      }}
    </ControlPopover>
  )
}

interface TwoDaysProps {
  value: FixedPeriod
  today: string
  timeZone: string
  onChoose: (period: FixedPeriod) => void
}

function TwoDays({ value, today, timeZone, onChoose }: TwoDaysProps) {
  const days = daysOfPeriod(value, today) ?? { from: today, to: today }
  const [from, setFrom] = useState(days.from)
  const [to, setTo] = useState(days.to)
  const isBackwards = isDay(from) && isDay(to) && from > to
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isDay(from) && isDay(to) && !isBackwards) onChoose({ kind: 'between', from, to })
  }
  return (
    <form className={classes.days} onSubmit={submit} aria-label="Two days of your own">
      <TextInput label="From" type="date" value={from} onChange={(event) => setFrom(event.currentTarget.value)} />
      <TextInput
        label="To"
        type="date"
        value={to}
        onChange={(event) => setTo(event.currentTarget.value)}
        error={isBackwards && 'Before the first day'}
      />
      <Button type="submit" variant="default" disabled={!isDay(from) || !isDay(to) || isBackwards}>
        Show these days
      </Button>
      <small>Days of the shop: {timeZone.replaceAll('_', ' ')}</small>
    </form>
  )
}
