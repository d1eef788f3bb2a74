import { VisuallyHidden } from '@mantine/core'
import type { PageWidget } from '@mtc/openapi/page'
import { type Box, sameCells } from '@mtc/openapi/page/grid'
import type { VariableValues } from '@mtc/widgets/queries'
import type { WidgetContext } from '@mtc/widgets/views'
import { type CSSProperties, memo, useDeferredValue, useSyncExternalStore } from 'react'
import type { EffectiveComponent } from '../model/effective-component.ts'
import type { PreviewState } from '../model/preview-state.ts'
import { titleOf } from '../model/surface.ts'
import { Badges, badgesOf } from './badges.tsx'
import classes from './canvas.module.css'
import { placeInWords, sizeInWords } from './describe.ts'
import type { GestureStore } from './gesture-store.ts'
import { areaOf, type Metrics } from './metrics.ts'
import { ResizeHandles } from './resize-handles.tsx'
import { WidgetFace } from './widget-face.tsx'

interface CellProps {
  widget: PageWidget
  component: EffectiveComponent | undefined
  box: Box
  metrics: Metrics
  store: GestureStore
  isSelected: boolean
  /** Whether Tab leads here. */
  isEntry: boolean
  isGrabbed: boolean
  /** Of a folded section: how many widgets it holds. */
  foldedCount: number | undefined
  /** The page does not show it to anybody. */
  isLeftOut: boolean
  canEdit: boolean
  data: PreviewState
  variables: VariableValues
  context: WidgetContext
}

function CellAtPlace(props: CellProps) {
  const { widget, component, box, metrics, store, isSelected, isEntry, isGrabbed, isLeftOut, canEdit } = props
  const { id } = widget
  // A widget that comes, or comes back, has its place at once; what it shows is drawn after that.
  const hasFace = useDeferredValue(true, false)
  const shown = useSyncExternalStore(store.subscribe, () => store.boxOf(id)) ?? box
  const isFloating = useSyncExternalStore(store.subscribe, () => store.isFloating(id))
  const { left, top, width, height } = areaOf(metrics, shown)
  const style: CSSProperties = { transform: `translate(${left}px, ${top}px)`, width, height }
  const title = component ? titleOf(new Map([[component.id, component]]), widget) : 'Unknown widget'
  const badges = badgesOf(widget, { isLeftOut, foldedCount: props.foldedCount })
  const label = [title, component?.name, placeInWords(shown), sizeInWords(shown), ...badges.map(({ words }) => words)]
  return (
    <div
      role="option"
      aria-selected={isSelected}
      aria-roledescription="widget"
      tabIndex={isEntry ? 0 : -1}
      data-widget={id}
      data-floating={isFloating || undefined}
      data-grabbed={isGrabbed || undefined}
      data-left-out={isLeftOut || undefined}
      className={classes.cell}
      style={style}
    >
      {/* Its name; what the preview shows would be read as part of it. */}
      <VisuallyHidden>{[...new Set(label)].filter(Boolean).join(', ')}</VisuallyHidden>
      <div className={classes.face} inert aria-hidden>
        {hasFace && (
          <WidgetFace
            stored={widget.props}
            binding={widget.binding}
            component={component}
            title={title}
            data={props.data}
            variables={props.variables}
            context={props.context}
          />
        )}
      </div>
      <Badges badges={badges} />
      {isSelected && canEdit && <ResizeHandles />}
    </div>
  )
}

const isSame = (a: CellProps, b: CellProps): boolean => {
  const { box, ...rest } = a
  return sameCells(box, b.box) && Object.entries(rest).every(([name, value]) => b[name as keyof CellProps] === value)
}

/**
 * A widget where it stands on the canvas. Drawn anew when something of its own changes and not when a neighbour's does;
 * while a gesture goes on it listens for its own place alone.
 */
export const Cell = memo(CellAtPlace, isSame)
