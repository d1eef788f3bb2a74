import type { Box } from '@mtc/openapi/page/grid'
import type { Gesture, Layouts } from '../edits/gesture.ts'

/** A gesture that is going on, and where it would lay everything. */
export interface Ongoing {
  gesture: Gesture
  layouts: Layouts
  /** Widgets that hang on the pointer: they stay where they are, and only their landing is drawn. */
  floating: ReadonlySet<string>
}

const NOTHING: ReadonlySet<string> = new Set()

/**
 * What is drawn differently from the page while a gesture goes on. Kept beside React's state: each widget listens for
 * its own box, so a move draws those that move and no others.
 */
export class GestureStore {
  #ongoing: Ongoing | undefined
  #boxes: ReadonlyMap<string, Box> = new Map()
  readonly #listeners = new Set<() => void>()

  /** How a region is drawn that has folded sections. */
  fold: (region: string, boxes: readonly Box[]) => readonly Box[] = (_region, boxes) => boxes

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  current = (): Ongoing | undefined => this.#ongoing

  /** Where a widget is drawn; undefined: where the page has it. */
  boxOf(id: string): Box | undefined {
    return this.isFloating(id) ? undefined : this.#boxes.get(id)
  }
  isFloating(id: string): boolean {
    return this.#ongoing?.floating.has(id) ?? false
  }

  show(gesture: Gesture, page: Layouts, floating: ReadonlySet<string> = NOTHING): void {
    const before = this.#boxes
    const layouts = new Map([...page].map(([region, boxes]) => [region, this.fold(region, boxes)]))
    const boxes = [...layouts.values()].flat().map((box): [string, Box] => {
      const was = before.get(box.id)
      return [box.id, was && was.x === box.x && was.y === box.y && was.w === box.w && was.h === box.h ? was : box]
    })
    this.#boxes = new Map(boxes)
    this.#ongoing = { gesture, layouts, floating }
    this.#tell()
  }

  end(): void {
    if (!this.#ongoing) return
    this.#ongoing = undefined
    this.#boxes = new Map()
    this.#tell()
  }

  #tell(): void {
    for (const listener of this.#listeners) listener()
  }
}
