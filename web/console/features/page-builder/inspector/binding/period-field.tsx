import { NumberInput, Select, TextInput } from '@mantine/core'
import { type FixedPeriod, type PageVariable, PERIOD_UNITS, type Period } from '@mtc/openapi/page'
import classes from '../inspector.module.css'
import { oneOf } from '../one-of.ts'
import { periodInWords } from './period-words.ts'

interface PeriodFieldProps {
  label: string
  period: Period
  /** The page's variables that can say it; none where only a fixed period will do. */
  variables: readonly PageVariable[]
  isReadonly: boolean
  fault?: string | undefined
  onChange: (period: Period) => void
}

/** What most people want, by one press. */
const USUAL: readonly FixedPeriod[] = [
  { kind: 'last', count: 1, unit: 'day' },
  { kind: 'last', count: 7, unit: 'day' },
  { kind: 'last', count: 30, unit: 'day' },
  { kind: 'last', count: 12, unit: 'month' },
  { kind: 'this', unit: 'week' },
  { kind: 'this', unit: 'month' },
  { kind: 'this', unit: 'quarter' },
  { kind: 'this', unit: 'year' },
  { kind: 'previous', unit: 'day' },
  { kind: 'previous', unit: 'week' },
  { kind: 'previous', unit: 'month' },
  { kind: 'previous', unit: 'quarter' },
  { kind: 'previous', unit: 'year' },
  { kind: 'all' },
]
const LAST = 'last…'
const BETWEEN = 'between…'
const VARIABLE = 'variable:'

const keyOf = (period: Period): string => {
  if (period.kind === 'variable') return `${VARIABLE}${period.variable}`
  if (period.kind === 'between') return BETWEEN
  const key = JSON.stringify(period)
  return USUAL.some((usual) => JSON.stringify(usual) === key) ? key : LAST
}

const today = () => new Date().toISOString().slice(0, 10)

function chosen(key: string, before: Period): Period {
  if (key.startsWith(VARIABLE)) return { kind: 'variable', variable: key.slice(VARIABLE.length) }
  if (key === LAST) return { kind: 'last', count: 14, unit: 'day' }
  if (key === BETWEEN) return before.kind === 'between' ? before : { kind: 'between', from: today(), to: today() }
  return USUAL.find((usual) => JSON.stringify(usual) === key) ?? before
}

/** Which time: a usual one, any other length, two days, or what the page's variable says. */
export function PeriodField({ label, period, variables, isReadonly, fault, onChange }: PeriodFieldProps) {
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
        ...USUAL.map((usual) => ({ value: JSON.stringify(usual), label: periodInWords(usual) })),
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
        onChange={(next) => next && onChange(chosen(next, period))}
      />
      {key === LAST && period.kind !== 'variable' && (
        <Length period={period} isReadonly={isReadonly} onChange={onChange} />
      )}
      {period.kind === 'between' && <Days period={period} isReadonly={isReadonly} onChange={onChange} />}
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
      <NumberInput
        size="xs"
        label="Last"
        min={1}
        max={1000}
        clampBehavior="strict"
        allowDecimal={false}
        disabled={isReadonly}
        value={count}
        onChange={(next) => typeof next === 'number' && next >= 1 && onChange({ kind: 'last', count: next, unit })}
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
