import { Button } from '@mantine/core'
import classes from './state.module.css'

export interface ErrorStateProps {
  /** What did not work: "The products could not be loaded". */
  title: string
  /** Why, in the reader's words. */
  message: string
  /** What support finds the failure by. */
  requestId?: string | undefined
  onRetry?: () => void
}

/** What a screen says when it failed; what was typed elsewhere is untouched. */
export function ErrorState({ title, message, requestId, onRetry }: ErrorStateProps) {
  return (
    <section className={classes.state} role="alert">
      <p className={classes.title}>{title}</p>
      <p className={classes.text}>{message}</p>
      {onRetry && (
        <div className={classes.actions}>
          <Button variant="default" onClick={onRetry}>
            Retry
          </Button>
        </div>
      )}
      {requestId && (
        <p className={classes.reference}>
          Request <code>{requestId}</code>
        </p>
      )}
    </section>
  )
}
