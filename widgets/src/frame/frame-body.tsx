import type { ReactNode } from 'react'
import type { WidgetManifest } from '../manifest.ts'
import classes from './frame.module.css'
import { Skeleton } from './skeleton.tsx'

/** How far a widget's data is. */
export type FrameState =
  | { is: 'loading' }
  | { is: 'ready' }
  | { is: 'empty'; message: string }
  | { is: 'failed'; message: string; requestId?: string | undefined; onRetry?: (() => void) | undefined }

interface FrameBodyProps {
  state: FrameState
  skeleton: WidgetManifest['skeleton']
  title: string
  children?: ReactNode
}

/** What stands below the title: a state, or the view. */
export function FrameBody({ state, skeleton, title, children }: FrameBodyProps) {
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
