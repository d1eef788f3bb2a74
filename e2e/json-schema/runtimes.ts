import { fileURLToPath } from 'node:url'
import { chromium } from '@playwright/test'
import { build } from 'esbuild'
import { unstable_startWorker } from 'wrangler'
import { findBrowser } from '../tools/browser.ts'
import { judge, type Suite, type Verdicts } from './judge.ts'

const at = (file: string) => fileURLToPath(new URL(file, import.meta.url))

/** Where the API and the console run, and how each comes to its verdicts. */
export const runtimes: Record<string, (suite: Suite) => Promise<Verdicts>> = {
  Node: async (suite) => judge(suite),
  workerd: judgeInWorker,
  Chromium: judgeInBrowser,
}

async function judgeInWorker(suite: Suite): Promise<Verdicts> {
  // Nothing is asked of the network, and nothing reported.
  Object.assign(process.env, { CLOUDFLARE_CF_FETCH_ENABLED: 'false', WRANGLER_SEND_METRICS: 'false' })
  const worker = await unstable_startWorker({
    name: 'json-schema-suite',
    entrypoint: at('judge-in-worker.ts'),
    compatibilityDate: '2026-11-01',
    config: at('wrangler.jsonc'),
    dev: { server: { hostname: '127.0.0.1', port: 0 }, inspector: false, watch: false, logLevel: 'error' },
  })
  try {
    const response = await worker.fetch('http://suite.test/', { method: 'POST', body: JSON.stringify(suite) })
    return await response.text()
  } finally {
    await worker.dispose()
  }
}

/** Under the console's own policy for scripts: neither `eval` nor anything written into the page runs. */
async function judgeInBrowser(suite: Suite): Promise<Verdicts> {
  const { outputFiles } = await build({
    entryPoints: [at('judge-in-browser.ts')],
    bundle: true,
    format: 'iife',
    write: false,
    logLevel: 'silent',
  })
  const browser = await chromium.launch(findBrowser())
  try {
    const page = await browser.newPage()
    await page.route('http://suite.test/**', (route) =>
      route.request().url().endsWith('/judge.js')
        ? route.fulfill({ contentType: 'text/javascript', body: outputFiles[0]?.text ?? '' })
        : route.fulfill({
            contentType: 'text/html',
            headers: { 'content-security-policy': "default-src 'none'; script-src 'self'" },
            body: '<!doctype html><title>suite</title><script src="/judge.js"></script>',
          }),
    )
    await page.goto('http://suite.test/')
    // As text: on its way an object would lose members such as __proto__.
    return await page.evaluate((given) => {
      const run: unknown = Reflect.get(globalThis, 'judge')
      if (typeof run !== 'function') throw new Error('The page did not load its script')
      return String(run(JSON.parse(given)))
    }, JSON.stringify(suite))
  } finally {
    await browser.close()
  }
}
