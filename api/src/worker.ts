import type { ExecutionContext } from 'hono'
import { createApp } from './app.ts'
import { runJobs } from './kit/jobs/run.ts'
import { tidy } from './kit/maintenance.ts'
import { jobKinds } from './modules/jobs/kinds.ts'
import type { Platform } from './platform/port.ts'
import { isAsset, pageOf, pageWithNonce } from './platform/web-page.ts'
import { type Bindings, cloudflare } from './platform/worker/cloudflare.ts'

/** What runs on after an answer is cut off at half a minute: the rest is left to the next trigger. */
const WORK_MS = 20_000
/** The trigger of wrangler.jsonc that comes once a day. */
const DAILY = '17 3 * * *'

const platforms = new WeakMap<object, Platform>()
function platformOf(bindings: Bindings): Platform {
  let platform = platforms.get(bindings.DB)
  if (!platform) {
    platform = cloudflare(bindings, work)
    platforms.set(bindings.DB, platform)
  }
  return platform
}
function work(platform: Platform): Promise<void> {
  const end = Date.now() + WORK_MS
  return runJobs(platform, jobKinds, { mustStop: () => Date.now() > end })
}
const app = createApp((env) => platformOf(env as unknown as Bindings))

/** Cloudflare's entry: the API, and the built pages from the assets binding. */
export default {
  async fetch(request: Request, env: Bindings, context: ExecutionContext): Promise<Response> {
    const url = new URL(request.url)
    if (url.pathname.startsWith('/api/')) return app.fetch(request, { ...env }, context)
    const asset = (path: string) => env.ASSETS.fetch(new URL(path, url).href) as unknown as Promise<Response>
    if (isAsset(url.pathname)) return asset(url.pathname)
    const page = await asset(pageOf(url.pathname))
    const { html, headers } = pageWithNonce(await page.text())
    return new Response(html, { headers })
  },
  /** At the times of `triggers` in wrangler.jsonc. */
  async scheduled({ cron }: { cron: string }, env: Bindings): Promise<void> {
    const platform = platformOf(env)
    if (cron === DAILY) await tidy(platform)
    await work(platform)
  },
}
