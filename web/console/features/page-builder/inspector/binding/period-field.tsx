import { Select, TextInput } from '@mantine/core'
import { type FixedPeriod, type PageVariable, PERIOD_UNITS, type Period } from '@mtc/openapi/page'
import { CountInput } from '../../../../../ui/count-input.tsx'
import { useShop } from '../../../../core/place.ts'
import { dayIn } from '../../../../page/period/day-start.ts'
import { daysOfPeriod } from '../../../../page/period/days-of-period.ts'
import { PRESETS } from '../../../../page/period/presets.ts'
import classes from '../inspector.module.css'
import { oneOf } from '../one-of.ts'
import { periodInWords } from './period-words.ts'

interface PeriodFieldProps {
  label: string
  /** Undefined where several have different ones. */
  period: Period | undefined
  /** The page's variables that can say it; none where only a fixed period will do. */
  variables: readonly PageVariable[]
  isReadonly: boolean
  fault?: string | undefined
  onChange: (period: Period) => void
}

const LAST = 'last…'
const BETWEEN = 'between…'
const VARIABLE = 'variable:'

const keyOf = (period: Period | undefined): string | null => {
  if (!period) return null
  if (period.kind === 'variable') return `${VARIABLE}${period.variable}`
  if (period.kind === 'between') return BETWEEN
  const key = JSON.stringify(period)
  return PRESETS.some((usual) => JSON.stringify(usual) === key) ? key : LAST
}

/** What a choice of the list makes of a period; two days of one's own begin as those that it had. */
function chosen(key: string, before: Period | undefined, today: string): Period | undefined {
  if (key.startsWith(VARIABLE)) return { kind: 'variable', variable: key.slice(VARIABLE.length) }
  if (key === LAST) return { kind: 'last', count: 14, unit: 'day' }
  if (key === BETWEEN) {
    const days = before && before.kind !== 'variable' ? daysOfPeriod(before, today) : undefined
    return { kind: 'between', ...(days ?? { from: today, to: today }) }
  }
  return PRESETS.find((usual) => JSON.stringify(usual) === key) ?? before
}

/** Which time: a usual one, any other length, two days, or what the page's variable says. */
export function PeriodField({ label, period, variables, isReadonly, fault, onChange }: PeriodFieldProps) {
  const { timeZone } = useShop()
  const named = variables.filter(({ kind }) => kind === 'period')
  const key = keyOf(period)
  const data = [
    ...(named.length > 0
      ? [
          {
            group: 'As chosen on the page',
            items: named.map(({ id, label: title }) => ({ value: `${VARIABLE}${id}`, label: title || id })),
          },
        ]
      : []),
    {
      group: 'Fixed',
      items: [
        ...PRESETS.map((usual) => ({ value: JSON.stringify(usual), label: periodInWords(usual) })),
        { value: LAST, label: 'Another length…' },
        { value: BETWEEN, label: 'Between two days…' },
      ],
    },
  ]
  return (
    <div className={classes.stack}>
      <Select
        size="xs"
        label={label}
        data={data}
        allowDeselect={false}
        disabled={isReadonly}
        value={key}
        error={fault}
        placeholder={period ? undefined : 'Several'}
        onChange={(next) => {
          const wanted = next === null ? undefined : chosen(next, period, dayIn(timeZone, Date.now()))
          if (wanted) onChange(wanted)
        }}
      />
      {key === LAST && period && period.kind !== 'variable' && (
        <Length period={period} isReadonly={isReadonly} onChange={onChange} />
      )}
      {period?.kind === 'between' && <Days period={period} isReadonly={isReadonly} onChange={onChange} />}
    </div>
  )
}

interface PartProps<P extends FixedPeriod> {
  period: P
  isReadonly: boolean
  onChange: (period: Period) => void
}

function Length({ period, isReadonly, onChange }: PartProps<FixedPeriod>) {
  const count = period.kind === 'last' ? period.count : 1
  const unit = period.kind === 'last' || period.kind === 'this' || period.kind === 'previous' ? period.unit : 'day'
  return (
    <div className={classes.pair}>
      <CountInput
        size="xs"
        label="Last"
        min={1}
        max={1000}
        clampBehavior="strict"
        disabled={isReadonly}
        value={count}
        onChange={(next) => onChange({ kind: 'last', count: next, unit })}
      />
      <Select
        size="xs"
        label="Unit"
        data={PERIOD_UNITS.map((value) => ({ value, label: `${value}s` }))}
        allowDeselect={false}
        disabled={isReadonly}
        value={unit}
        onChange={(next) => onChange({ kind: 'last', count, unit: oneOf(PERIOD_UNITS, next, 'day') })}
      />
    </div>
  )
}

function Days({ period, isReadonly, onChange }: PartProps<Extract<FixedPeriod, { kind: 'between' }>>) {
  return (
    <div className={classes.pair}>
      {(['from', 'to'] as const).map((end) => (
        <TextInput
          key={end}
          size="xs"
          type="date"
          label={end === 'from' ? 'First day' : 'Last day'}
          disabled={isReadonly}
          value={period[end]}
          onChange={(event) =>
            event.currentTarget.value !== '' && onChange({ ...period, [end]: event.currentTarget.value })
          }
        />
      ))}
    </div>
  )
}
