import { type Browser, chromium, type Locator, type Page } from '@playwright/test'
import { findBrowser } from '../../tools/browser.ts'
import { type Latency, latencyOf, pressesTaken, watchPresses } from '../forms/latency.ts'
import { type Frames, framesSince, watchFrames } from './frames.ts'
import { LARGE_PAGE, makeLargePage } from './large-page.ts'

const TENANT = 'games'
const PASSWORD = 'mtc-demo-password'

export interface PageMeasure {
  /** What viewing asked the API of the page for, by address. */
  requests: string[]
  interactions: { name: string; latency: Latency }[]
  /** While one widget is dragged through the others. */
  drag: Frames
  /** The same with nothing being dragged: what the machine can do at all. */
  still: Frames
}

/** Opens a page of 200 widgets, built for production, in a real browser: views it, and works on it in the builder. */
export async function measurePage(url: string): Promise<PageMeasure> {
  const browser = await chromium.launch(findBrowser())
  try {
    const page = await signedIn(browser, url)
    await makeLargePage(
      (method, path, body, headers) =>
        fetchAs(page, `${url}${path}`, { method, body, headers: { ...headers, origin: url } }),
      TENANT,
    )
    return { requests: await requestsOfViewing(page, url), ...(await building(page, url)) }
  } finally {
    await browser.close()
  }
}

async function signedIn(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, baseURL: url })
  const page = await context.newPage()
  const data = { email: `owner@${TENANT}.test`, password: PASSWORD }
  const answer = await context.request.post(`${url}/api/v1/auth/sign-in`, { data })
  if (!answer.ok()) throw new Error(`The bench could not sign in: ${answer.status()} ${await answer.text()}`)
  return page
}

async function fetchAs(
  page: Page,
  address: string,
  { method, body, headers }: { method: string; body: unknown; headers: Record<string, string> },
): Promise<Response> {
  const answer = await page.context().request.fetch(address, { method, headers, ...(body ? { data: body } : {}) })
  return new Response(await answer.body(), { status: answer.status(), headers: answer.headers() })
}

async function requestsOfViewing(page: Page, url: string): Promise<string[]> {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.startsWith(`/api/v1/${TENANT}/`)) asked.push(`${request.method()} ${pathname}`)
  })
  await page.goto(`${url}/${TENANT}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await page.waitForLoadState('load')
  asked.length = 0
  await page.goto(`${url}/${TENANT}/pages/${LARGE_PAGE}`)
  await page.getByText('Revenue', { exact: true }).nth(5).waitFor({ state: 'attached' })
  await page.waitForFunction(() => document.querySelectorAll('[aria-busy=true]').length === 0)
  return asked.filter((each) => !each.endsWith('/pages'))
}

const STEPS = 12

async function building(page: Page, url: string): Promise<Omit<PageMeasure, 'requests'>> {
  await page.goto(`${url}/${TENANT}/pages/${LARGE_PAGE}/edit`)
  const widgets = page.getByRole('option')
  await widgets.nth(199).waitFor({ state: 'attached' })
  await page.waitForFunction(() => document.querySelectorAll('[role=option] [aria-busy=true]').length < 20)
  await watchPresses(page)
  const pressed = async (name: string, keys: readonly string[]) => {
    for (const key of keys) {
      await page.keyboard.press(key)
      await page.waitForTimeout(120)
    }
    return { name, latency: latencyOf(await pressesTaken(page, keys.length)) }
  }
  const clicks = async () => {
    for (let n = 0; n < STEPS; n += 1) {
      await widgets.nth(n % 6).click({ position: { x: 30, y: 12 } })
      await page.waitForTimeout(120)
    }
    return { name: 'select a widget', latency: latencyOf(await pressesTaken(page, STEPS)) }
  }
  const times = (...keys: string[]) => Array.from({ length: STEPS }, (_, n) => keys[n % keys.length] ?? '')
  const interactions = [await clicks()]
  await widgets.first().click({ position: { x: 30, y: 12 } })
  await pressesTaken(page, 1)
  await widgets.first().focus()
  interactions.push(await pressed('go to the next widget', times('ArrowRight', 'ArrowLeft')))
  await page.keyboard.press('Enter')
  await pressesTaken(page, 1)
  interactions.push(await pressed('move a cell, all others making room', times('ArrowRight', 'ArrowLeft')))
  interactions.push(
    await pressed(
      'resize by a cell',
      times('Shift+ArrowDown', 'Shift+ArrowUp').flatMap((keys) => keys),
    ),
  )
  await page.keyboard.press('Escape')
  await pressesTaken(page, 1)
  interactions.push(await pressed('remove, and undo', times('Delete', 'Control+z')))
  const still = await frames(page, async () => page.waitForTimeout(1000))
  return { interactions, still, drag: await dragging(page, widgets) }
}

async function frames(page: Page, act: () => Promise<void>): Promise<Frames> {
  await watchFrames(page)
  await act()
  return framesSince(page)
}

/** Takes the first widget across and down through the others, the way a hand does. */
async function dragging(page: Page, widgets: Locator): Promise<Frames> {
  const box = await widgets.first().boundingBox()
  if (!box) throw new Error('The first widget is not on the screen.')
  const [x, y] = [box.x + 40, box.y + 14]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 8, y + 8)
  const measured = await frames(page, async () => {
    for (let n = 0; n < 180; n += 1) {
      const turn = (n / 180) * Math.PI * 4
      await page.mouse.move(x + 220 * (1 - Math.cos(turn)), y + 260 * Math.abs(Math.sin(turn / 2)))
      await page.waitForTimeout(10)
    }
  })
  await page.mouse.up()
  return measured
}
