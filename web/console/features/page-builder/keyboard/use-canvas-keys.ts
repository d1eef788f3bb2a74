import { type FocusEvent, type KeyboardEvent, useEffect, useState } from 'react'
import { inWords, labelOf } from '../canvas/describe.ts'
import type { GestureStore } from '../canvas/gesture-store.ts'
import type { CanvasScene } from '../canvas/use-scene.ts'
import { idsIn } from '../edits/arrange.ts'
import type { Builder } from '../model/builder.ts'
import { boxesIn, findWidget, shownIn, titleOf } from '../model/surface.ts'
import { afterGrab, carried, type Grab, intoSection, moved, resized } from './grab.ts'
import { type Direction, neighbour } from './neighbour.ts'

const ARROWS: Readonly<Record<string, { direction: Direction; dx: number; dy: number }>> = {
  ArrowLeft: { direction: 'left', dx: -1, dy: 0 },
  ArrowRight: { direction: 'right', dx: 1, dy: 0 },
  ArrowUp: { direction: 'up', dx: 0, dy: -1 },
  ArrowDown: { direction: 'down', dx: 0, dy: 1 },
}
const HOW =
  'Arrows move, Shift and arrows resize, Ctrl and arrows go to another region or section, Enter drops, Escape puts it back.'
const NOTHING: ReadonlySet<string> = new Set()

const idOf = (target: EventTarget) => (target instanceof HTMLElement ? target.dataset['widget'] : undefined)

/** The canvas by keys: arrows go from widget to widget, Enter grabs one, and arrows move what is grabbed. */
export function useCanvasKeys(builder: Builder, store: GestureStore, canvas: CanvasScene) {
  const { surface, content, components, selection, select, announce, change, canEdit, regions, focusNext } = builder
  const [grab, setGrab] = useState<Grab>()
  const [focused, setFocused] = useState<string>()
  // What is new, or went to another region, is an element of its own: the focus follows once it is drawn.
  useEffect(() => {
    const cell = focusNext.current === undefined ? undefined : canvas.cellOf(focusNext.current)
    if (!cell) return
    focusNext.current = undefined
    cell.focus()
  })

  const standOf = (region: string) => canvas.stands.find(({ region: { name } }) => name === region)
  const boxes = () => canvas.stands.map(canvas.drawnIn)
  const focus = (id: string | undefined) => {
    if (id !== undefined) canvas.cellOf(id)?.focus()
  }

  const show = (next: Grab | undefined, otherwise: string) => {
    if (!next) return announce(otherwise)
    const page = afterGrab(surface, content, next)
    const layouts = new Map(
      canvas.stands.map(({ at }) => [at.region, boxesIn(surface, page, at.region, at.breakpoint)]),
    )
    const gesture = next.gesture ?? { kind: 'move' as const, ids: next.ids, at: next.at, delta: { dx: 0, dy: 0 } }
    const isElsewhere = next.ids.some((id) => {
      const widget = findWidget(content, id)
      return widget && shownIn(surface, widget) !== next.at.region
    })
    store.show(gesture, layouts, isElsewhere ? new Set(next.ids) : NOTHING)
    announce(inWords(surface, content, gesture, layouts))
    setGrab(next)
  }
  const start = (id: string) => {
    const widget = findWidget(content, id)
    const stand = widget && standOf(shownIn(surface, widget))
    if (!widget || !stand || !canEdit) return
    const together = selection.includes(id) ? idsIn(surface, content, selection, stand.region.name) : [id]
    if (!selection.includes(id)) select([id])
    setGrab({ ids: [id, ...together.filter((one) => one !== id)], at: stand.at, done: [], gesture: undefined })
    announce(`${titleOf(components, widget)} grabbed. ${HOW}`)
  }
  const leave = () => {
    setGrab(undefined)
    store.end()
  }
  const drop = () => {
    if (!grab) return
    const steps = [...grab.done, ...(grab.gesture ? [grab.gesture] : [])]
    const last = steps.at(-1)
    const isDone = last !== undefined && change(labelOf(surface, content, last), (now) => afterGrab(surface, now, grab))
    announce(isDone ? 'Dropped.' : 'Dropped where it was.')
    focusNext.current = grab.ids[0]
    leave()
  }
  const cancel = () => {
    announce('Put back where it was.')
    leave()
  }

  const whileGrabbed = (event: KeyboardEvent, held: Grab): boolean => {
    const arrow = ARROWS[event.key]
    if (event.key === 'Enter' || event.key === ' ') drop()
    else if (event.key === 'Escape') cancel()
    else if (!arrow) return false
    else if (event.ctrlKey || event.metaKey) jump(held, arrow)
    else if (event.shiftKey) show(resized(surface, content, held, arrow), 'It cannot be made so.')
    else show(moved(surface, content, held, arrow), 'There is no room that way.')
    return true
  }
  const jump = (held: Grab, { dx, dy }: { dx: number; dy: number }) => {
    if (dy !== 0) return show(intoSection(surface, content, held, dy < 0 ? -1 : 1), 'There is no section that way.')
    const to = canvas.stands[canvas.stands.findIndex(({ at }) => at.region === held.at.region) + dx]
    const widget = findWidget(content, held.ids[0] ?? '')
    const home = widget && standOf(shownIn(surface, widget))
    show(to && home && carried(held, home.at, to.at), 'There is no region that way.')
  }

  const go = (event: KeyboardEvent, id: string, to: string | undefined) => {
    if (to === undefined) return
    focus(to)
    if (event.shiftKey) select(selection.includes(to) ? selection : [...new Set([...selection, id, to])])
    else select([to])
  }
  const onWidget = (event: KeyboardEvent, id: string): boolean => {
    const arrow = ARROWS[event.key]
    const isMod = event.ctrlKey || event.metaKey
    const order = content.widgets
    if ((event.key === 'Enter' || event.key === ' ') && !isMod) start(id)
    else if (event.key === ' ')
      select(selection.includes(id) ? selection.filter((one) => one !== id) : [...selection, id])
    else if (event.key === 'Home') go(event, id, order[0]?.id)
    else if (event.key === 'End') go(event, id, order.at(-1)?.id)
    else if (!arrow || event.altKey) return false
    else if (isMod) {
      const widget = findWidget(content, id)
      const region = widget ? regions.findIndex(({ name }) => name === shownIn(surface, widget)) : -1
      const others =
        arrow.dx + arrow.dy > 0 ? boxes().slice(region + 1) : boxes().slice(0, Math.max(0, region)).toReversed()
      go(event, id, others.find((each) => each.length > 0)?.[0]?.id)
    } else go(event, id, neighbour(boxes(), id, arrow.direction))
    return true
  }

  return {
    grabbed: grab ? new Set(grab.ids) : NOTHING,
    onKeyDown: (event: KeyboardEvent) => {
      const id = idOf(event.target)
      if (id === undefined || event.defaultPrevented) return
      if (!(grab ? whileGrabbed(event, grab) : onWidget(event, id))) return
      event.preventDefault()
      event.stopPropagation()
    },
    /** The widget that had the focus last: Tab comes back to it. */
    focused,
    onFocus: ({ target }: FocusEvent) => setFocused((before) => idOf(target) ?? before),
    /** Whoever goes elsewhere has let go. */
    onBlur: () => drop(),
  }
}
