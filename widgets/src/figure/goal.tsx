import { formatShare } from '../format.ts'
import classes from './view.module.css'

interface GoalProps {
  value: number
  goal: number
  /** The goal in words. */
  text: string
  locale: string | undefined
}

/** How far it is to the goal: a bar and a sentence. */
export function Goal({ value, goal, text, locale }: GoalProps) {
  const part = goal > 0 ? value / goal : 1
  const isReached = value >= goal
  return (
    <div className={classes.goal} data-reached={isReached || undefined}>
      <div className={classes.goalBar} aria-hidden>
        <span style={{ inlineSize: `${Math.min(100, Math.max(0, part * 100))}%` }} />
      </div>
      <p className={classes.before}>
        {isReached ? `The goal of ${text} is reached` : `${formatShare(part, locale)} of the goal of ${text}`}
      </p>
    </div>
  )
}
