import type { Answers, Binding } from '@mtc/openapi/page'
import { FrameBody, type FrameState, WidgetFrame } from '@mtc/widgets/frame'
import type { StoredProps } from '@mtc/widgets/manifest'
import { manifestOf } from '@mtc/widgets/manifests'
import { periodOf } from '@mtc/widgets/period'
import type { VariableValues } from '@mtc/widgets/queries'
import { type Folding, type Interaction, viewOf, type WidgetContext } from '@mtc/widgets/views'
import { type ReactNode, Suspense } from 'react'
import { ErrorBoundary } from '../../ui/error-boundary.tsx'
import { ApiFailure } from '../core/api-failure.ts'
import { titleOf } from './resolved-page.ts'

/** How far the data of one widget is. */
export type DataState =
  | { is: 'ready'; answers: Answers | undefined }
  | { is: 'loading' }
  | { is: 'failed'; error: unknown; retry?: (() => void) | undefined }

interface WidgetSlotProps {
  view: string
  props: StoredProps
  binding: Binding | null
  data: DataState
  context: WidgetContext
  /** What the page's variables hold: they say which time stands beside the title. */
  variables?: VariableValues | undefined
  menu?: ReactNode
  interaction?: Interaction | undefined
  folding?: Folding | undefined
  /** Takes the place of the view once there is data. */
  renderAnswers?: ((answers: Answers) => ReactNode) | undefined
}

/** One widget of a page: its frame, and its view once there is data. */
export function WidgetSlot(slot: WidgetSlotProps) {
  const { view, props, binding, data, context, variables, menu, interaction, folding, renderAnswers } = slot
  const manifest = manifestOf(view)
  const View = viewOf(view)
  const title = titleOf({ props, view })
  const frame = {
    title,
    period: periodOf(binding, variables, context.locale),
    menu,
    look: manifest?.frame ?? 'card',
    skeleton: manifest?.skeleton ?? 'text',
  } as const
  if (!manifest || !View) return <WidgetFrame {...frame} state={unknownView(view)} />
  const body = { title, skeleton: frame.skeleton }
  const answers = data.is === 'ready' ? data.answers : undefined
  // One frame through all states: whoever has the focus on its menu keeps it when the data comes.
  return (
    <WidgetFrame {...frame} state={stateOf(data, manifest.empty)}>
      <ErrorBoundary
        key={JSON.stringify([props, renderAnswers === undefined])}
        fallback={(_error, onRetry) => (
          <FrameBody {...body} state={{ is: 'failed', message: 'This widget could not be drawn.', onRetry }} />
        )}
      >
        {renderAnswers && answers ? (
          renderAnswers(answers)
        ) : (
          <Suspense fallback={<FrameBody {...body} state={{ is: 'loading' }} />}>
            <View
              props={props}
              data={answers}
              binding={binding}
              context={context}
              interaction={interaction}
              folding={folding}
            />
          </Suspense>
        )}
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
  return data.answers && empty?.when(data.answers) ? { is: 'empty', message: empty.message } : { is: 'ready' }
}

function failed(error: unknown, onRetry: (() => void) | undefined): FrameState {
  // Trying again does not change a role, and nobody has to look into it.
  if (error instanceof ApiFailure && error.code === 'FORBIDDEN') return { is: 'empty', message: `${error.message}.` }
  const message = error instanceof Error ? error.message : 'The data could not be loaded.'
  return { is: 'failed', message, onRetry, requestId: error instanceof ApiFailure ? error.requestId : undefined }
}
