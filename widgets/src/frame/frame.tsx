import { type ReactNode, useId, useState } from 'react'
import type { WidgetManifest } from '../manifest.ts'
import classes from './frame.module.css'
import { FrameBody, type FrameState } from './frame-body.tsx'
import { TableToggle } from './table-toggle.tsx'

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
  /** The same numbers as a table (`AnswersTable`); where there is one, a button shows it in the view's place. */
  table?: ReactNode
  /** Drawn when there is data. */
  children?: ReactNode
}

/** What every widget stands in: title, menu, and the states that no view draws itself: loading, empty, failed. */
export function WidgetFrame({ title, period, look, skeleton, state, menu, table, children }: WidgetFrameProps) {
  const headingId = useId()
  const [isTable, setIsTable] = useState(false)
  const hasHeading = look === 'card'
  const canToggle = table !== undefined && table !== null && state.is === 'ready'
  return (
    <section
      className={classes.frame}
      data-look={look}
      aria-busy={state.is === 'loading'}
      {...(hasHeading ? { 'aria-labelledby': headingId } : { 'aria-label': title })}
    >
      {(hasHeading || menu || canToggle) && (
        <header className={classes.header} data-drag-handle>
          {hasHeading && (
            <h2 id={headingId} className={classes.title} title={title}>
              {title}
            </h2>
          )}
          {hasHeading && period && <span className={classes.period}>{period}</span>}
          {(menu || canToggle) && (
            <div className={classes.menu}>
              {canToggle && <TableToggle title={title} isTable={isTable} onToggle={setIsTable} />}
              {menu}
            </div>
          )}
        </header>
      )}
      <div className={classes.body}>
        <FrameBody state={state} skeleton={skeleton} title={title}>
          {canToggle && isTable ? table : children}
        </FrameBody>
      </div>
    </section>
  )
}
