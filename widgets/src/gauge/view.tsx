import { figuresIn } from '../answers.ts'
import { Chart } from '../chart/chart.tsx'
import type { ChartData } from '../chart/chart-data.ts'
import { formatShare, NOTHING } from '../format.ts'
import { goalIn } from '../goal.ts'
import type { ViewProps, WidgetContext } from '../view.ts'
import { ARC, filled } from './arc.ts'
import { gauge } from './manifest.ts'
import classes from './view.module.css'

/** A half circle that fills up towards a goal, or towards what there was in the time compared with. */
export default function GaugeView({ props, data, context, interaction }: ViewProps) {
  const { title, goal } = gauge.read(props)
  const answer = figuresIn(data)
  if (!answer) return null
  return (
    <Chart {...{ title, answer, context, interaction }}>
      {(chart) => {
        const set = goalIn(goal, chart.currency, context.shop.currency)
        return (
          <Dial
            chart={chart}
            value={chart.groups[0]?.values[0]}
            goal={set ?? chart.groups[0]?.before}
            isSet={set !== undefined}
            href={interaction?.hrefBehind?.('data')}
            context={context}
          />
        )
      }}
    </Chart>
  )
}

interface DialProps {
  chart: ChartData
  /** Undefined where there is none, such as an average of nothing. */
  value: number | undefined
  goal: number | undefined
  /** Whether somebody set the goal. */
  isSet: boolean
  href: string | undefined
  context: WidgetContext
}

function Dial({ chart, value, goal, isSet, href, context }: DialProps) {
  const { locale, Link = 'a' } = context
  const part = goal === undefined || value === undefined ? undefined : filled(value, goal)
  const isReached = goal !== undefined && value !== undefined && goal > 0 && value >= goal
  const text = value === undefined ? 'There is nothing to measure' : tell(chart, value, goal, isSet, locale)
  const said = value === undefined ? NOTHING : chart.full(value)
  return (
    <div className={classes.gauge} data-reached={isReached || undefined}>
      <svg viewBox="0 0 120 66" role="img" aria-label={`${said}. ${text}`}>
        <path d={ARC} className={classes.track} />
        {part !== undefined && part > 0 && (
          <path d={ARC} className={classes.fill} pathLength={1} strokeDasharray={`${part} 1`} />
        )}
      </svg>
      <p className={classes.value}>{href ? <Link href={href}>{said}</Link> : said}</p>
      <p className={classes.goal}>{text}</p>
    </div>
  )
}

function tell(
  { full }: ChartData,
  value: number,
  goal: number | undefined,
  isSet: boolean,
  locale: string | undefined,
) {
  if (goal === undefined) return 'No goal is set'
  if (goal <= 0) return isSet ? 'The goal is nothing' : 'There was nothing before to compare with'
  const share = formatShare(value / goal, locale)
  const of = isSet ? `the goal of ${full(goal)}` : `${full(goal)} before`
  return value >= goal && isSet ? `Goal reached: ${share} of ${full(goal)}` : `${share} of ${of}`
}
