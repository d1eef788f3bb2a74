import { sourceOf } from '@mtc/openapi/page'
import { figuresIn } from '../answers.ts'
import { addsUp } from '../chart/adds.ts'
import { Chart } from '../chart/chart.tsx'
import type { ChartData } from '../chart/chart-data.ts'
import { formatShare } from '../format.ts'
import type { ViewProps } from '../view.ts'
import { funnel } from './manifest.ts'
import { type Step, stepsOf } from './steps.ts'
import classes from './view.module.css'

/** Steps below one another, each as wide as what got there; between them, what was left of the step before. */
export default function FunnelView({ props, data, context, interaction }: ViewProps) {
  const { title, order, cumulative } = funnel.read(props)
  const answer = figuresIn(data)
  if (!answer) return null
  const dimensions = sourceOf(answer.source)?.dimensions ?? {}
  const keys = (Object.hasOwn(dimensions, answer.groupBy) && dimensions[answer.groupBy]?.keys) || []
  const isCumulative = cumulative && order === 'steps' && addsUp(answer)
  return (
    <Chart {...{ title, answer, context, interaction }}>
      {(chart) => {
        const steps = stepsOf(chart.groups, { keys, order, isCumulative })
        const widest = Math.max(...steps.map(({ value }) => value), 1)
        return (
          <ol className={classes.funnel}>
            {steps.map((step) => (
              <StepRow key={step.group.key} {...{ chart, step, widest }} locale={context.locale} />
            ))}
          </ol>
        )
      }}
    </Chart>
  )
}

interface StepRowProps {
  chart: ChartData
  step: Step
  widest: number
  locale: string | undefined
}

function StepRow({ chart, step: { group, value, ofFirst, ofPrevious }, widest, locale }: StepRowProps) {
  const { pick, isSelected, isDim } = chart
  const label = chart.labelOf(group, 'full')
  const content = (
    <>
      <span className={classes.words}>
        <span className={classes.name} title={label}>
          {label}
        </span>
        <strong>{chart.full(value)}</strong>
        {ofPrevious !== undefined && ofFirst !== undefined && (
          <small>
            {formatShare(ofPrevious, locale)} of the step before
            {ofPrevious !== ofFirst && `, ${formatShare(ofFirst, locale)} of all`}
          </small>
        )}
      </span>
      <span className={classes.bar} style={{ inlineSize: `${Math.max(0, (value / widest) * 100)}%` }} />
    </>
  )
  return (
    <li data-dim={isDim(group.key) || undefined}>
      {pick ? (
        <button type="button" aria-pressed={isSelected(group.key)} onClick={() => pick(group)}>
          {content}
        </button>
      ) : (
        content
      )}
    </li>
  )
}
