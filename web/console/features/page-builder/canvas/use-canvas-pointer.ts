import { HANDLES, type Handle } from '@mtc/openapi/page/grid'
import { type PointerEvent as ReactPointerEvent, useEffect, useRef, useState } from 'react'
import { sameJson } from '../../../core/json.ts'
import { idsIn } from '../edits/arrange.ts'
import { type Gesture, perform, preview } from '../edits/gesture.ts'
import { withContents } from '../edits/sections.ts'
import type { Builder } from '../model/builder.ts'
import { findWidget, shownIn } from '../model/surface.ts'
import { inWords, labelOf } from './describe.ts'
import { followPointer } from './drag-session.ts'
import type { GestureStore } from './gesture-store.ts'
import { type Area, areaOf, between, meets } from './metrics.ts'
import { cornerFrom, type Hold, pointerGesture } from './pointer-gesture.ts'
import { type Point, placeAt, placeIn } from './pointer-place.ts'
import { unfolded } from './unfold.ts'
import type { CanvasScene } from './use-scene.ts'

const elementOf = (target: EventTarget | null) => (target instanceof Element ? target : undefined)
const handleOf = (name: string | undefined): Handle | undefined => HANDLES.find((handle) => handle === name)
const toggled = (ids: readonly string[], id: string) =>
  ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]

/** The pointer on the canvas: it selects, moves, resizes, and draws a frame around several. */
export function useCanvasPointer(builder: Builder, store: GestureStore, canvas: CanvasScene) {
  const [marquee, setMarquee] = useState<Area>()
  const latest = useRef({ builder, canvas })
  useEffect(() => {
    latest.current = { builder, canvas }
  })
  const letGo = useRef<() => void>(undefined)
  useEffect(() => () => letGo.current?.(), [])

  const startDrag = (event: PointerEvent, id: string, handle: Handle | undefined, isAdding: boolean) => {
    const { surface, content, selection, select, canEdit } = builder
    const widget = findWidget(content, id)
    const stand = canvas.stands.find(({ region }) => widget && region.name === shownIn(surface, widget))
    const scroller = canvas.scrollerRef.current
    if (!stand || !scroller) return
    const isSelected = selection.includes(id)
    if (isAdding) return select(toggled(selection, id))
    if (!isSelected) select([id])
    const ids = [
      id,
      ...idsIn(surface, content, isSelected ? selection : [], stand.region.name).filter((one) => one !== id),
    ]
    const from = { x: event.clientX, y: event.clientY }
    const start = placeIn(canvas.scene(), stand, from)
    if (!start) return
    const held = withContents(surface, content, ids)
    const boxes = canvas.drawnIn(stand)
    const hold: Hold = {
      ids,
      start,
      handle,
      corner: cornerFrom(
        start,
        boxes.filter((box) => held.includes(box.id)),
      ),
    }
    const floating = new Set(handle ? [] : held)
    let gesture: Gesture | undefined
    const float = (x: number, y: number) => {
      for (const each of floating) canvas.cellOf(each)?.style.setProperty('translate', `${x}px ${y}px`)
    }
    const settle = () => {
      for (const each of floating) canvas.cellOf(each)?.style.removeProperty('translate')
      store.end()
    }
    letGo.current = followPointer({
      event,
      scroller,
      onMove: (point) => {
        if (!canEdit) return
        const scene = latest.current.canvas.scene()
        const here = placeIn(scene, stand, point)
        const now = placeAt(scene, point)
        if (!here || !now) return
        float(here.x - start.x, here.y - start.y)
        const { surface: on, content: page } = latest.current.builder
        const next = unfolded(on, page, latest.current.canvas.foldsOf, pointerGesture(hold, here, now))
        if (gesture && sameJson(gesture, next)) return
        gesture = next
        store.show(next, preview(on, page, next), floating)
      },
      onEnd: () => {
        const done = gesture
        const { surface: on, content: page, change, announce } = latest.current.builder
        if (done && change(labelOf(on, page, done), (now) => perform(on, now, done)))
          announce(inWords(on, page, done, preview(on, page, done)))
        settle()
      },
      onCancel: settle,
      onClick: () => isSelected && !handle && select([id]),
    })
  }

  const startMarquee = (event: PointerEvent, isAdding: boolean) => {
    const scroller = canvas.scrollerRef.current
    if (!scroller) return
    const kept = isAdding ? builder.selection : []
    if (!isAdding) builder.select([])
    const onScreen = (point: Point): Point => {
      const rect = scroller.getBoundingClientRect()
      return { x: point.x - rect.left + scroller.scrollLeft, y: point.y - rect.top + scroller.scrollTop }
    }
    const first = onScreen({ x: event.clientX, y: event.clientY })
    letGo.current = followPointer({
      event,
      scroller,
      onMove: (point) => {
        const area = between(first, onScreen(point))
        setMarquee(area)
        const scene = latest.current.canvas.scene()
        const { select } = latest.current.builder
        const found = scene.stands.flatMap((stand) => {
          const rect = scene.gridOf(stand.region.name)?.getBoundingClientRect()
          if (!rect) return []
          const corner = onScreen({ x: rect.left, y: rect.top })
          const { zoom } = scene
          const inside: Area = {
            left: (area.left - corner.x) / zoom,
            top: (area.top - corner.y) / zoom,
            width: area.width / zoom,
            height: area.height / zoom,
          }
          return latest.current.canvas
            .drawnIn(stand)
            .filter((box) => meets(inside, areaOf(stand.metrics, box)))
            .map(({ id }) => id)
        })
        select([...new Set([...kept, ...found])])
      },
      onEnd: () => setMarquee(undefined),
      onCancel: () => {
        setMarquee(undefined)
        builder.select(kept)
      },
      onClick: () => undefined,
    })
  }

  const onPointerDown = (event: ReactPointerEvent) => {
    if (event.button !== 0) return
    const target = elementOf(event.target)
    if (!target || target.closest('button, a, input')) return
    const isAdding = event.shiftKey || event.ctrlKey || event.metaKey
    const cell = target.closest<HTMLElement>('[data-widget]')
    const handle = handleOf(target.closest<HTMLElement>('[data-handle]')?.dataset['handle'])
    if (cell?.dataset['widget']) startDrag(event.nativeEvent, cell.dataset['widget'], handle, isAdding)
    else if (event.pointerType === 'mouse') startMarquee(event.nativeEvent, isAdding)
    else builder.select([])
  }
  return { onPointerDown, marquee }
}
