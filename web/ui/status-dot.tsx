import classes from './status-dot.module.css'

export type StatusTone = 'success' | 'warning' | 'danger' | 'info' | 'neutral'

/** A state as a dot and a word: the colour only helps. */
export function StatusDot({ tone, children }: { tone: StatusTone; children: string }) {
  return (
    <span className={classes.status}>
      <span className={classes.dot} data-tone={tone} aria-hidden />
      {children}
    </span>
  )
}
