import { type Browser, chromium, type Locator, type Page } from '@playwright/test'
import { findBrowser } from '../../tools/browser.ts'
import { type Latency, latencyOf, pressesTaken, watchPresses } from '../forms/latency.ts'
import { addWork, NO_WORK, type ThreadWork, threadWork, workEach } from '../thread-clock.ts'
import { type Frames, framesSince, watchFrames } from './frames.ts'
import { LARGE_PAGE, makeLargePage } from './large-page.ts'

const TENANT = 'games'
const PASSWORD = 'mtc-demo-password'

interface Interaction {
  name: string
  latency: Latency
  /** What the page's thread worked for it on average. */
  work: ThreadWork
}

export interface PageMeasure {
  /** What viewing asked the API of the page for, by address. */
  requests: string[]
  interactions: Interaction[]
  stretches: Stretch[]
}

/** How steadily the page was drawn over some time. */
export interface Stretch {
  name: string
  frames: Frames
  /** For each of them. */
  work: ThreadWork
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
  return new Response(new Uint8Array(await answer.body()), { status: answer.status(), headers: answer.headers() })
}

async function requestsOfViewing(page: Page, url: string): Promise<string[]> {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.startsWith(`/api/v1/${TENANT}/`)) asked.push(`${request.method()} ${pathname}`)
  })
  await page.goto(`${url}/${TENANT}`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  // What the page before still asks for is not this one's.
  await page.goto('about:blank')
  asked.length = 0
  await page.goto(`${url}/${TENANT}/pages/${LARGE_PAGE}`)
  await page.getByText('Revenue', { exact: true }).nth(5).waitFor({ state: 'attached' })
  await page.waitForFunction(() => document.querySelectorAll('[aria-busy=true]').length === 0)
  // The rail asks which pages there are, whatever is viewed.
  return asked.filter((each) => each !== `GET /api/v1/${TENANT}/pages`)
}

const STEPS = 12
/** A hand's pause: the draft is saved meanwhile, and what is put off until the hands rest is not done yet. */
const PAUSE_MS = 600
const GRIP = { x: 30, y: 12 }

async function building(page: Page, url: string): Promise<Omit<PageMeasure, 'requests'>> {
  await page.goto(`${url}/${TENANT}/pages/${LARGE_PAGE}/edit`)
  const widgets = page.getByRole('option')
  await widgets.nth(199).waitFor({ state: 'attached' })
  await page.waitForFunction(() => document.querySelectorAll('[role=option] [aria-busy=true]').length === 0)
  await watchPresses(page)
  const work = await threadWork(page)
  await untilQuiet(page, work)
  // Where they are is asked beforehand: to look for them takes the page's thread time, too.
  const places = await Promise.all(Array.from({ length: 6 }, (_, n) => widgets.nth(n).boundingBox()))

  /** What interactions take that are done in turn, the first of them first. */
  const times = async (acts: Readonly<Record<string, (n: number) => Promise<void>>>): Promise<Interaction[]> => {
    const samples = Object.entries(acts).map(([name, act]) => ({ name, act, taken: [0], worked: NO_WORK }))
    for (let n = 0; n < STEPS; n += 1)
      for (const each of samples) {
        const before = await work()
        await each.act(n)
        await page.waitForTimeout(PAUSE_MS)
        each.taken[n] = (await pressesTaken(page, 1)).at(-1) ?? Number.NaN
        each.worked = addWork(each.worked, workEach(before, await work(), STEPS))
      }
    return samples.map(({ name, taken, worked }) => ({ name, latency: latencyOf(taken), work: worked }))
  }
  const alternately = (one: string, other: string) => (n: number) => page.keyboard.press(n % 2 === 0 ? one : other)
  const unmeasured = async (act: Promise<void>) => {
    await act
    await pressesTaken(page, 1)
  }
  const press = (n: number) => {
    const place = places[n % places.length]
    if (!place) throw new Error('One of the first widgets is not on the screen.')
    return page.mouse.click(place.x + GRIP.x, place.y + GRIP.y)
  }
  const interactions = await times({ 'select a widget': press })
  await unmeasured(press(0))
  interactions.push(...(await times({ 'go to the next widget': alternately('ArrowRight', 'ArrowLeft') })))
  await unmeasured(page.keyboard.press('Enter'))
  interactions.push(...(await times({ 'move by a cell': alternately('ArrowRight', 'ArrowLeft') })))
  interactions.push(...(await times({ 'resize by a cell': alternately('Shift+ArrowDown', 'Shift+ArrowUp') })))
  await unmeasured(page.keyboard.press('Escape'))
  const pressing = (key: string) => () => page.keyboard.press(key)
  interactions.push(...(await times({ remove: pressing('Delete'), undo: pressing('Control+z') })))
  const during = async (name: string, act: () => Promise<void>): Promise<Stretch> => {
    const before = await work()
    await watchFrames(page)
    await act()
    const frames = await framesSince(page)
    return { name, frames, work: workEach(before, await work(), frames.count) }
  }
  const still = await during('nothing happens', () => page.waitForTimeout(1000))
  await unmeasured(page.keyboard.press('Delete'))
  await page.waitForTimeout(PAUSE_MS)
  // The elements that a removal has put out of reading order are moved: a key that comes just then waits for one frame.
  const rest = await during('the hands rest after a removal', () => page.waitForTimeout(1500))
  await unmeasured(page.keyboard.press('Control+z'))
  await untilQuiet(page, work)
  const drag = await during('a widget is dragged through the others', await dragging(page, widgets))
  return { interactions, stretches: [still, rest, drag] }
}

/** Charts are drawn long after there is something to see: nothing is measured before the page's thread has come to rest. */
async function untilQuiet(page: Page, work: () => Promise<ThreadWork>): Promise<void> {
  for (let before = await work(); ; ) {
    await page.waitForTimeout(500)
    const now = await work()
    if (now.cpuMs - before.cpuMs < 25) return
    before = now
  }
}

/** Takes hold of the first widget; answers what leads it across and down through the others, the way a hand does. */
async function dragging(page: Page, widgets: Locator): Promise<() => Promise<void>> {
  const box = await widgets.first().boundingBox()
  if (!box) throw new Error('The first widget is not on the screen.')
  const [x, y] = [box.x + 40, box.y + 14]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 8, y + 8)
  return async () => {
    for (let n = 0; n < 180; n += 1) {
      const turn = (n / 180) * Math.PI * 4
      await page.mouse.move(x + 220 * (1 - Math.cos(turn)), y + 260 * Math.abs(Math.sin(turn / 2)))
      await page.waitForTimeout(10)
    }
    await page.mouse.up()
  }
}
