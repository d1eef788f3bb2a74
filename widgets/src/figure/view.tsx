import type { InsightAnswer } from '@mtc/openapi/page'
import { figuresIn } from '../answers.ts'
import { formatChange, formatValue } from '../format.ts'
import { goalIn } from '../goal.ts'
import { type Comparison, compare, seriesOf } from '../series.ts'
import type { ViewProps } from '../view.ts'
import { Change } from './change.tsx'
import { Goal } from './goal.tsx'
import { figure } from './manifest.ts'
import { Sparkline } from './sparkline.tsx'
import classes from './view.module.css'

/** The number, large; what it was before, and its course. Other currencies stand below, smaller. */
export default function FigureView({ props, data, binding, context, interaction }: ViewProps) {
  const { good, goal } = figure.read(props)
  const { locale, shop, Link = 'a' } = context
  const answer = figuresIn(data, 'value')
  if (!answer) return null
  const against = binding?.kind === 'insight' ? binding.compare : 'none'
  const [main = nothing(answer, shop.currency), ...others] = compare(answer, against !== 'none', shop.currency)
  const [course] = seriesOf(figuresIn(data, 'trend')?.points ?? [], shop.currency)
  const text = (value: number | null, currency: string | null) => formatValue(value, currency, locale, answer.unit)
  const href = interaction?.hrefBehind?.('value')
  const aim = goalIn(goal, main.currency, shop.currency)
  const value = text(main.value, main.currency)
  return (
    <div className={classes.figure}>
      <p className={classes.value}>
        {href === undefined ? (
          value
        ) : (
          <Link href={href} className={classes.behind}>
            {value}
          </Link>
        )}
      </p>
      {against !== 'none' && <Change of={main} {...{ against, good, text, locale }} />}
      {aim !== undefined && main.value !== null && (
        <Goal value={main.value} goal={aim} text={text(aim, main.currency)} locale={locale} />
      )}
      {others.length > 0 && (
        <ul className={classes.others} aria-label="In other currencies">
          {others.map((other) => (
            <li key={other.currency}>
              {text(other.value, other.currency)}
              {other.change !== undefined && ` (${formatChange(other.change, locale)})`}
            </li>
          ))}
        </ul>
      )}
      {course && <Sparkline points={course.points} />}
    </div>
  )
}

const nothing = ({ unit }: InsightAnswer, currency: string): Comparison => ({
  currency: unit === 'money' ? currency : null,
  value: 0,
  before: undefined,
  change: undefined,
})
