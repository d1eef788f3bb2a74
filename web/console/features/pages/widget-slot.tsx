import { FrameBody, type FrameState, WidgetFrame } from '@mtc/widgets/frame'
import type { StoredProps } from '@mtc/widgets/manifest'
import { manifestOf } from '@mtc/widgets/manifests'
import { viewOf, type WidgetContext } from '@mtc/widgets/views'
import { type ReactNode, Suspense } from 'react'
import { ErrorBoundary } from '../../../ui/error-boundary.tsx'
import { ApiFailure, isStatus } from '../../core/api-failure.ts'
import { titleOf } from './resolved-page.ts'
import type { DataState } from './use-page-data.ts'

interface WidgetSlotProps {
  view: string
  props: StoredProps
  data: DataState
  context: WidgetContext
  menu?: ReactNode
}

/** One widget of a page: its frame, and its view once there is data. */
export function WidgetSlot({ view, props, data, context, menu }: WidgetSlotProps) {
  const manifest = manifestOf(view)
  const View = viewOf(view)
  const title = titleOf({ props, view })
  const period = manifest?.period(props)
  const frame = {
    title,
    period,
    menu,
    look: manifest?.frame ?? 'card',
    skeleton: manifest?.skeleton ?? 'text',
  } as const
  if (!manifest || !View) return <WidgetFrame {...frame} state={unknownView(view)} />
  const body = { title, skeleton: frame.skeleton }
  // One frame through all states: whoever has the focus on its menu keeps it when the data comes.
  return (
    <WidgetFrame {...frame} state={stateOf(data, manifest.empty)}>
      <ErrorBoundary
        key={JSON.stringify(props)}
        fallback={(_error, onRetry) => (
          <FrameBody {...body} state={{ is: 'failed', message: 'This widget could not be drawn.', onRetry }} />
        )}
      >
        <Suspense fallback={<FrameBody {...body} state={{ is: 'loading' }} />}>
          <View props={props} data={data.is === 'ready' ? data.result : undefined} context={context} />
        </Suspense>
      </ErrorBoundary>
    </WidgetFrame>
  )
}

const unknownView = (view: string): FrameState => ({
  is: 'failed',
  message: `There is no view called “${view}” here: the plugin that brought it may be missing.`,
})

type Empty = NonNullable<ReturnType<typeof manifestOf>>['empty']

function stateOf(data: DataState, empty: Empty): FrameState {
  if (data.is === 'loading') return { is: 'loading' }
  if (data.is === 'failed') return failed(data.error, data.retry)
  return data.result && empty?.when(data.result) ? { is: 'empty', message: empty.message } : { is: 'ready' }
}

function failed(error: unknown, onRetry: () => void): FrameState {
  if (isStatus(error, 403)) return { is: 'failed', message: 'Your role does not allow you to see this.' }
  const message = error instanceof Error ? error.message : 'The data could not be loaded.'
  return { is: 'failed', message, onRetry, requestId: error instanceof ApiFailure ? error.requestId : undefined }
}
