import type { Page } from '@playwright/test'

export interface Frames {
  count: number
  perSecond: number
  p95Ms: number
  worstMs: number
}

/** From now on the page notes when each of its frames begins. */
export async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const begun: number[] = []
    Reflect.set(window, 'framesBegun', begun)
    const note = (at: number) => {
      begun.push(at)
      if (Reflect.get(window, 'framesBegun') === begun) requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })
}

/** What came of them; ends the watch. */
export async function framesSince(page: Page): Promise<Frames> {
  const begun = await page.evaluate(() => {
    const all: unknown = Reflect.get(window, 'framesBegun')
    Reflect.deleteProperty(window, 'framesBegun')
    return Array.isArray(all) ? all.map(Number) : []
  })
  const took = begun.slice(1).map((at, index) => at - (begun[index] ?? at))
  const sorted = took.toSorted((a, b) => a - b)
  const whole = took.reduce((sum, each) => sum + each, 0)
  return {
    count: took.length,
    perSecond: (1000 * took.length) / whole,
    p95Ms: sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN,
    worstMs: sorted.at(-1) ?? Number.NaN,
  }
}
