import type { Page } from '@playwright/test'

/** What the page's own thread has worked, in milliseconds of its processor, whoever else was using the machine. */
export interface ThreadWork {
  cpuMs: number
  /** Of it: scripts, and styles with layout. The rest paints, makes layers and collects garbage. */
  scriptMs: number
  layoutMs: number
}

/** The work of the page's thread by now. Drawing the pixels is none of it: other threads do that. */
export async function threadWork(page: Page): Promise<() => Promise<ThreadWork>> {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics')
    const ms = (wanted: string) => 1000 * (metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN)
    const layoutMs = ms('LayoutDuration') + ms('RecalcStyleDuration')
    return { cpuMs: ms('TaskDuration'), scriptMs: ms('ScriptDuration'), layoutMs }
  }
}

/** How long the page's own thread has worked by now. */
export async function threadClock(page: Page): Promise<() => Promise<number>> {
  const work = await threadWork(page)
  return async () => (await work()).cpuMs
}

/** What was worked between two moments, for each of so many. */
export const workEach = (before: ThreadWork, after: ThreadWork, count: number): ThreadWork => ({
  cpuMs: (after.cpuMs - before.cpuMs) / count,
  scriptMs: (after.scriptMs - before.scriptMs) / count,
  layoutMs: (after.layoutMs - before.layoutMs) / count,
})

export const NO_WORK: ThreadWork = { cpuMs: 0, scriptMs: 0, layoutMs: 0 }

export const addWork = (a: ThreadWork, b: ThreadWork): ThreadWork => ({
  cpuMs: a.cpuMs + b.cpuMs,
  scriptMs: a.scriptMs + b.scriptMs,
  layoutMs: a.layoutMs + b.layoutMs,
})
