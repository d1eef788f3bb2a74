import type { Comparison as ComparedWith, InsightAnswer } from '@mtc/openapi/page'
import { figuresIn } from '../answers.ts'
import { formatChange, formatValue } from '../format.ts'
import { type Comparison, compare, seriesOf } from '../series.ts'
import type { ViewProps } from '../view.ts'
import { sparklinePath } from './sparkline.ts'
import classes from './view.module.css'

const WIDTH = 120
const HEIGHT = 32

/** The number, large; what it was before, and its course. Other currencies stand below, smaller. */
export default function FigureView({ data, binding, context }: ViewProps) {
  const { locale, shop } = context
  const answer = figuresIn(data, 'value')
  if (!answer) return null
  const against = binding?.kind === 'insight' ? binding.compare : 'none'
  const [main = nothing(answer, shop.currency), ...others] = compare(answer, against !== 'none', shop.currency)
  const [course] = seriesOf(figuresIn(data, 'trend')?.points ?? [], shop.currency)
  return (
    <div className={classes.figure}>
      <p className={classes.value}>{formatValue(main.value, main.currency, locale)}</p>
      {against !== 'none' && <Change of={main} against={against} locale={locale} />}
      {others.length > 0 && (
        <ul className={classes.others} aria-label="In other currencies">
          {others.map((other) => (
            <li key={other.currency}>
              {formatValue(other.value, other.currency, locale)}
              {other.change !== undefined && ` (${formatChange(other.change, locale)})`}
            </li>
          ))}
        </ul>
      )}
      {course && <Sparkline values={course.points.map(({ value }) => value)} />}
    </div>
  )
}

const nothing = ({ unit }: InsightAnswer, currency: string): Comparison => ({
  currency: unit === 'money' ? currency : null,
  value: 0,
  before: undefined,
  change: undefined,
})

const SPANS: Readonly<Record<ComparedWith, string>> = {
  none: '',
  'previous-period': 'the time before',
  'previous-year': 'the year before',
}

function Change({ of, against, locale }: { of: Comparison; against: ComparedWith; locale: string | undefined }) {
  if (of.change === undefined) return <p className={classes.before}>Nothing to compare with in {SPANS[against]}</p>
  const direction = of.change > 0 ? 'up' : of.change < 0 ? 'down' : 'same'
  const sign = { up: '▲', down: '▼', same: '■' }[direction]
  return (
    <p className={classes.before}>
      <span className={classes.change} data-direction={direction}>
        <span aria-hidden>{sign} </span>
        {formatChange(of.change, locale)}
      </span>{' '}
      against {formatValue(of.before ?? 0, of.currency, locale)} in {SPANS[against]}
    </p>
  )
}

function Sparkline({ values }: { values: readonly number[] }) {
  const line = sparklinePath(values, WIDTH, HEIGHT)
  if (!line) return null
  return (
    <svg className={classes.sparkline} viewBox={`0 -2 ${WIDTH} ${HEIGHT + 4}`} preserveAspectRatio="none" aria-hidden>
      <path d={`${line}L${WIDTH} ${HEIGHT}L0 ${HEIGHT}Z`} className={classes.area} />
      <path d={line} className={classes.line} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}
