import { type ReactNode, useId } from 'react'
import type { WidgetManifest } from '../manifest.ts'
import classes from './frame.module.css'
import { FrameBody, type FrameState } from './frame-body.tsx'

export { FrameBody, type FrameState } from './frame-body.tsx'

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
            <h2 id={headingId} className={classes.title} title={title}>
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
