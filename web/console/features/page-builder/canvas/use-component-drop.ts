import { type DragEvent, useRef } from 'react'
import { sameJson } from '../../../core/json.ts'
import { type Gesture, perform, preview } from '../edits/gesture.ts'
import type { Builder } from '../model/builder.ts'
import { draggedComponent } from './component-drag.ts'
import { inWords, labelOf } from './describe.ts'
import type { GestureStore } from './gesture-store.ts'
import { bringing } from './pointer-gesture.ts'
import { placeAt } from './pointer-place.ts'
import { unfolded } from './unfold.ts'
import type { CanvasScene } from './use-scene.ts'

/** Components that are dragged in from the palette: their landing is drawn, and where they are dropped they stay. */
export function useComponentDrop(builder: Builder, store: GestureStore, canvas: CanvasScene) {
  const widgetId = useRef<string>(undefined)
  const bringingAt = (event: DragEvent): Gesture | undefined => {
    const componentId = draggedComponent(event.dataTransfer)
    const place = placeAt(canvas.scene(), { x: event.clientX, y: event.clientY })
    if (componentId === undefined || !place || !builder.canEdit) return undefined
    widgetId.current ??= crypto.randomUUID()
    return unfolded(builder.surface, builder.content, canvas.foldsOf, bringing(componentId, widgetId.current, place))
  }
  const end = () => {
    widgetId.current = undefined
    store.end()
  }
  return {
    onDragOver: (event: DragEvent) => {
      const gesture = bringingAt(event)
      if (!gesture) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
      if (!sameJson(store.current()?.gesture, gesture))
        store.show(gesture, preview(builder.surface, builder.content, gesture))
    },
    onDragLeave: (event: DragEvent) => {
      const { currentTarget, relatedTarget } = event
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) end()
    },
    onDrop: (event: DragEvent) => {
      const gesture = bringingAt(event)
      if (gesture?.kind !== 'bring') return
      event.preventDefault()
      const { surface, content, change, announce, select } = builder
      if (change(labelOf(surface, content, gesture), (now) => perform(surface, now, gesture))) {
        announce(inWords(surface, content, gesture, preview(surface, content, gesture)))
        select([gesture.widgetId])
      }
      end()
    },
  }
}
