import type { Cells } from '../content.ts'

/** How far down each column is taken. What falls upwards comes to lie on it. */
export class Skyline {
  readonly #floor: number[]

  constructor(columns: number) {
    this.#floor = Array.from({ length: columns }, () => 0)
  }

  /** The highest row at which so many columns from here on are free all the way down. */
  rowAt(x: number, w: number): number {
    let row = 0
    for (let column = x; column < x + w; column += 1) row = Math.max(row, this.#floor[column] ?? 0)
    return row
  }

  take({ x, y, w, h }: Cells): void {
    for (let column = x; column < x + w; column += 1) this.#floor[column] = y + h
  }

  /** Where something of this width lies highest, and of the highest the first. */
  firstFit(w: number): { x: number; y: number } {
    let best = { x: 0, y: this.rowAt(0, w) }
    for (let x = 1; x + w <= this.#floor.length; x += 1) {
      const y = this.rowAt(x, w)
      if (y < best.y) best = { x, y }
    }
    return best
  }
}
