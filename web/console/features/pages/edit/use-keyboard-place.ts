import { type KeyboardEvent, useState } from 'react'
import type { Box } from '../layout.ts'
import { move, placeInWords, resize, type Step } from '../nudge.ts'

const STEPS: Readonly<Record<string, Step>> = {
  ArrowLeft: { dx: -1, dy: 0 },
  ArrowRight: { dx: 1, dy: 0 },
  ArrowUp: { dx: 0, dy: -1 },
  ArrowDown: { dx: 0, dy: 1 },
}

/** What the keys do to a grabbed widget. */
export const KEYS_WHILE_GRABBED = 'Arrow keys move, Shift and arrow keys resize, Enter drops, Escape puts it back'

interface KeyboardPlace {
  boxes: readonly Box[]
  columns: number
  /** Takes the places over, as one step. */
  onDrop: (boxes: readonly Box[]) => void
  announce: (words: string) => void
}

/**
 * Moving and resizing by keys: Enter grabs, arrows move, with Shift they resize, Enter drops, Escape puts back. The
 * boxes to draw while one is grabbed come back as `shown`.
 */
export function useKeyboardPlace({ boxes, columns, onDrop, announce }: KeyboardPlace) {
  const [grabbed, setGrabbed] = useState<{ id: string; boxes: readonly Box[] }>()
  const drop = () => {
    if (!grabbed) return
    onDrop(grabbed.boxes)
    setGrabbed(undefined)
  }
  const onKeyDown = (event: KeyboardEvent, id: string, title: string) => {
    const isHeld = grabbed?.id === id
    const step = STEPS[event.key]
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      if (isHeld) {
        drop()
        announce(`${title} dropped.`)
      } else {
        setGrabbed({ id, boxes })
        announce(`${title} grabbed. ${KEYS_WHILE_GRABBED}.`)
      }
    } else if (isHeld && event.key === 'Escape') {
      event.stopPropagation()
      setGrabbed(undefined)
      announce(`${title} is back where it was.`)
    } else if (isHeld && step) {
      event.preventDefault()
      const next = (event.shiftKey ? resize : move)(grabbed.boxes, id, step, columns)
      setGrabbed({ id, boxes: next })
      const box = next.find((each) => each.id === id)
      if (box) announce(placeInWords(box))
    }
  }
  return { shown: grabbed?.boxes ?? boxes, grabbedId: grabbed?.id, onKeyDown, onBlur: drop }
}
