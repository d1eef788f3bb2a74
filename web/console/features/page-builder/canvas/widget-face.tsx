import { type Answers, laidOver, type PageWidget } from '@mtc/openapi/page'
import { FrameBody, type FrameState, WidgetFrame } from '@mtc/widgets/frame'
import { periodOf } from '@mtc/widgets/period'
import type { VariableValues } from '@mtc/widgets/queries'
import { viewOf, type WidgetContext } from '@mtc/widgets/views'
import { memo, Suspense, useMemo } from 'react'
import { ErrorBoundary } from '../../../../ui/error-boundary.tsx'
import type { EffectiveComponent } from '../model/effective-component.ts'
import type { PreviewState } from '../model/preview-state.ts'

interface WidgetFaceProps {
  /** The widget's own; not the whole widget, which is another one whenever it only lies elsewhere. */
  stored: PageWidget['props']
  binding: PageWidget['binding']
  component: EffectiveComponent | undefined
  title: string
  data: PreviewState
  variables: VariableValues
  context: WidgetContext
}

const UNBOUND = 'Choose what it shows, under Data.'
const MISSING = 'What this widget shows is no longer there. Remove it, or bring its component back.'

function stateOf(
  data: PreviewState,
  empty: { when: (answers: Answers) => boolean; message: string } | undefined,
): FrameState {
  if (data.is === 'none') return { is: 'ready' }
  if (data.is !== 'ready') return data
  return empty?.when(data.answers) ? { is: 'empty', message: empty.message } : { is: 'ready' }
}

/** A widget as the page will show it, to be looked at and not to be used. */
export const WidgetFace = memo(function WidgetFace(props: WidgetFaceProps) {
  const { stored, binding, component, title, data, variables, context } = props
  const shown = useMemo(() => laidOver(component?.defaultProps ?? {}, stored), [component, stored])
  const manifest = component?.manifest
  const View = component && viewOf(component.view)
  const skeleton = manifest?.skeleton ?? 'text'
  const frame = {
    title,
    period: periodOf(binding, variables, context.locale),
    look: manifest?.frame ?? 'card',
    skeleton,
  } as const
  if (!manifest || !View) return <WidgetFrame {...frame} look="card" state={{ is: 'empty', message: MISSING }} />
  if (manifest.binding && binding === null) return <WidgetFrame {...frame} state={{ is: 'empty', message: UNBOUND }} />
  return (
    <WidgetFrame {...frame} state={stateOf(data, manifest.empty)}>
      <ErrorBoundary
        key={JSON.stringify(shown)}
        fallback={() => (
          <FrameBody
            title={title}
            skeleton={skeleton}
            state={{ is: 'empty', message: 'This widget could not be drawn.' }}
          />
        )}
      >
        <Suspense fallback={<FrameBody title={title} skeleton={skeleton} state={{ is: 'loading' }} />}>
          <View
            props={shown}
            binding={binding}
            data={data.is === 'ready' ? data.answers : undefined}
            context={context}
          />
        </Suspense>
      </ErrorBoundary>
    </WidgetFrame>
  )
})
