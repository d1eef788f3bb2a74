import { type ReactNode, useId } from 'react'
import type { WidgetManifest } from '../manifest.ts'
import classes from './frame.module.css'
import { Skeleton } from './skeleton.tsx'

/** How far a widget's data is. */
export type FrameState =
  | { is: 'loading' }
  | { is: 'ready' }
  | { is: 'empty'; message: string }
  | { is: 'failed'; message: string; requestId?: string | undefined; onRetry?: (() => void) | undefined }

interface WidgetFrameProps {
  /** The heading; bare widgets are their own. */
  title: string
  /** Which time it tells of. */
  period?: string | undefined
  look: WidgetManifest['frame']
  skeleton: WidgetManifest['skeleton']
  state: FrameState
  /** What can be done with the widget: stands in the corner. */
  menu?: ReactNode
  /** Drawn when there is data. */
  children?: ReactNode
}

/** What every widget stands in: title, menu, and the states that no view draws itself: loading, empty, failed. */
export function WidgetFrame({ title, period, look, skeleton, state, menu, children }: WidgetFrameProps) {
  const headingId = useId()
  const hasHeading = look === 'card'
  return (
    <section
      className={classes.frame}
      data-look={look}
      aria-busy={state.is === 'loading'}
      {...(hasHeading ? { 'aria-labelledby': headingId } : { 'aria-label': title })}
    >
      {(hasHeading || menu) && (
        <header className={classes.header} data-drag-handle>
          {hasHeading && (
            <h2 id={headingId} className={classes.title}>
              {title}
            </h2>
          )}
          {hasHeading && period && <span className={classes.period}>{period}</span>}
          {menu && <div className={classes.menu}>{menu}</div>}
        </header>
      )}
      <div className={classes.body}>
        <FrameBody state={state} skeleton={skeleton} title={title}>
          {children}
        </FrameBody>
      </div>
    </section>
  )
}

/** What stands below the title: a state, or the view. */
export function FrameBody({
  state,
  skeleton,
  title,
  children,
}: Pick<WidgetFrameProps, 'state' | 'skeleton' | 'title' | 'children'>) {
  if (state.is === 'loading') return <Skeleton shape={skeleton} />
  if (state.is === 'empty') return <p className={classes.message}>{state.message}</p>
  if (state.is === 'ready') return children
  return (
    <div className={classes.message} role="alert">
      <p>{state.message}</p>
      {state.requestId && <p className={classes.request}>Request {state.requestId}</p>}
      {state.onRetry && (
        <button type="button" className={classes.retry} onClick={state.onRetry} aria-label={`Retry ${title}`}>
          Retry
        </button>
      )}
    </div>
  )
}
