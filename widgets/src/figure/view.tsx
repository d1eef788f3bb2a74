import { formatChange, formatCount, formatValue } from '../format.ts'
import { type Comparison, compare, seriesOf } from '../series.ts'
import type { ViewProps } from '../view.ts'
import { figure } from './manifest.ts'
import { sparklinePath } from './sparkline.ts'
import classes from './view.module.css'

const WIDTH = 120
const HEIGHT = 32

/** The number, large; what it was before, and its course. Other currencies stand below, smaller. */
export default function FigureView({ props, data, context }: ViewProps) {
  const { status, compare: isCompared, measure, days } = figure.read(props)
  const { locale, shop } = context
  if (data?.kind !== 'insights' || !data.results['value']) return null
  const found = compare(data.results['value'], status, isCompared, shop.currency)
  const isMoney = measure === 'revenue' || measure === 'average'
  const none: Comparison = {
    currency: isMoney ? shop.currency : null,
    value: 0,
    before: undefined,
    change: undefined,
  }
  const [main = none, ...others] = found
  const [course] = seriesOf(data.results['trend']?.points ?? [], shop.currency)
  return (
    <div className={classes.figure}>
      <p className={classes.value}>{formatValue(main.value, main.currency, locale)}</p>
      {isCompared && <Change of={main} days={days} locale={locale} />}
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

function Change({ of, days, locale }: { of: Comparison; days: number; locale: string | undefined }) {
  const span = days === 1 ? 'the day before' : `the ${formatCount(days, locale)} days before`
  if (of.change === undefined) return <p className={classes.before}>Nothing to compare with in {span}</p>
  const direction = of.change > 0 ? 'up' : of.change < 0 ? 'down' : 'same'
  const sign = { up: '▲', down: '▼', same: '■' }[direction]
  return (
    <p className={classes.before}>
      <span className={classes.change} data-direction={direction}>
        <span aria-hidden>{sign} </span>
        {formatChange(of.change, locale)}
      </span>{' '}
      against {formatValue(of.before ?? 0, of.currency, locale)} in {span}
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
