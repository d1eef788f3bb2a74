import type { ReactNode } from 'react'
import classes from './state.module.css'

export interface EmptyStateProps {
  /** What is not here yet: "No products yet". */
  title: string
  /** What belongs here, in a sentence. */
  purpose: string
  /** The one button that starts it. */
  action?: ReactNode
}

/** What a screen says before there is anything on it. */
export function EmptyState({ title, purpose, action }: EmptyStateProps) {
  return (
    <section className={classes.state} aria-label={title}>
      <p className={classes.title}>{title}</p>
      <p className={classes.text}>{purpose}</p>
      {action && <div className={classes.actions}>{action}</div>}
    </section>
  )
}
