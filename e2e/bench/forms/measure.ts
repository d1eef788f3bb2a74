import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build, preview } from 'vite'
import { findBrowser } from '../../tools/browser.ts'
import { freePort } from '../../tools/free-port.ts'
import { threadClock } from '../thread-clock.ts'
import { type Latency, latencyOf, pressesTaken, watchPresses } from './latency.ts'

export interface FormMeasure {
  name: string
  /** From the first line of React to the frame that shows the fields. */
  firstRenderMs: number
  keystroke: Latency
  /** What the page's thread worked for a key on average, whoever else was using the machine. */
  cpuMsPerKey: number
}

const forms = [
  { name: '200 fields', query: 'fields=200', last: 'Field 199' },
  { name: '700 conditional fields, all shown', query: 'fields=700&conditional', last: 'Field 699' },
]

const keystrokes = 50
// Between keys the bench does wait: how quickly people type is part of what is measured.
const steadyMs = 110
/** Longer than the form waits before it takes over what was typed, so that every fifth key meets that work. */
const pauseMs = 260

/** Serves the bench's page, built for production, and opens it in a browser. */
export async function measureForms(root: string): Promise<FormMeasure[]> {
  const outDir = mkdtempSync(join(tmpdir(), 'mtc-bench-forms-'))
  try {
    const web = join(root, 'web')
    const shared = { configFile: false as const, root: web, logLevel: 'error' as const }
    await build({
      ...shared,
      plugins: [react()],
      build: {
        outDir,
        target: 'es2023',
        cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
        rolldownOptions: { input: join(web, 'bench/index.html') },
      },
    })
    const port = await freePort()
    const server = await preview({
      ...shared,
      build: { outDir },
      preview: { port, host: '127.0.0.1', strictPort: true },
    })
    const browser = await chromium.launch(findBrowser())
    try {
      const measures: FormMeasure[] = []
      for (const { name, query, last } of forms)
        measures.push({
          name,
          ...(await measureForm(browser, `http://127.0.0.1:${port}/bench/index.html?${query}`, last)),
        })
      return measures
    } finally {
      await browser.close()
      await server.close()
    }
  } finally {
    rmSync(outDir, { recursive: true, force: true })
  }
}

async function measureForm(browser: Browser, address: string, last: string): Promise<Omit<FormMeasure, 'name'>> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await page.goto(address)
  const field = page.getByLabel('Field 11', { exact: true })
  await field.waitFor()
  const firstRenderMs = await firstRender(page)
  // The cards below the first come while nobody types: what is measured is the whole form.
  await page.getByLabel(last, { exact: true }).waitFor({ state: 'attached' })
  await rest(page)
  const cpu = await threadClock(page)
  await watchPresses(page)
  await field.click()
  await pressesTaken(page, 1)
  const before = await cpu()
  for (let key = 0; key < keystrokes; key += 1) {
    await page.keyboard.press('abcdefghij'.charAt(key % 10))
    await page.waitForTimeout(key % 5 === 4 ? pauseMs : steadyMs)
  }
  const keystroke = latencyOf(await pressesTaken(page, keystrokes))
  const cpuMsPerKey = ((await cpu()) - before) / keystrokes
  await page.close()
  return { firstRenderMs, keystroke, cpuMsPerKey }
}

/** When the first field was painted, as the browser itself says of the largest thing painted since the start. */
const firstRender = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const [start] = performance.getEntriesByName('forms:start')
        new PerformanceObserver((list) => {
          const last = list.getEntries().at(-1)
          if (last && start) resolve(last.startTime - start.startTime)
        }).observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )

/** Once the page's thread has nothing left to do. */
const rest = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((resolve) => void requestIdleCallback(() => resolve())))
