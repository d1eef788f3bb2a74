import type { Page } from '@playwright/test'

/** Milliseconds at the middle, at the worst of twenty, and at worst. */
export interface Latency {
  p50Ms: number
  p95Ms: number
  worstMs: number
}

export function latencyOf(samples: readonly number[]): Latency {
  const sorted = samples.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
  return { p50Ms: at(0.5), p95Ms: at(0.95), worstMs: at(1) }
}

/** From now on the page notes how long each press takes to reach the screen, counted from when the browser got it. */
export async function watchPresses(page: Page): Promise<void> {
  await page.evaluate(() => {
    const taken: number[] = []
    Reflect.set(window, 'pressesTaken', taken)
    const note = (event: Event) => {
      // What runs after the frame's callbacks runs after its paint.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => taken.push(performance.now() - event.timeStamp)
        port2.postMessage(undefined)
      })
    }
    for (const kind of ['keydown', 'pointerdown']) window.addEventListener(kind, note, true)
  })
}

/** What was noted since the last time, once so many presses are in. */
export async function pressesTaken(page: Page, count: number): Promise<number[]> {
  await page.waitForFunction((wanted) => {
    const taken: unknown = Reflect.get(window, 'pressesTaken')
    return Array.isArray(taken) && taken.length >= wanted
  }, count)
  return page.evaluate(() => {
    const taken: unknown = Reflect.get(window, 'pressesTaken')
    return Array.isArray(taken) ? taken.splice(0).map(Number) : []
  })
}
