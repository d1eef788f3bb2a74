import { http } from 'msw'
import { setupWorker } from 'msw/browser'
import { mockApi } from './mock-api.ts'
import { mountPanel } from './panel/panel.ts'
import { become } from './personas.ts'
import { chosenScenario } from './scenario/chosen-scenario.ts'
import { play } from './scenario/play.ts'
import { takeNextPersona } from './state/next-persona.ts'
import { sessionJar } from './state/session-jar.ts'
import { openShops } from './state/shops.ts'

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Opens the shops and the way to them at once; the page may ask once both are there. */
export async function startInPage(onSeeding: () => Promise<void>): Promise<void> {
  const startedAt = performance.now()
  const scenario = chosenScenario()
  const opening = openShops(sessionJar, onSeeding)
  const answering = opening.then(({ api, kept }) =>
    kept(play({ ...mockApi(api), scenario: scenario.get, wait, now: Date.now })),
  )
  const worker = setupWorker(http.all('*/api/v1/*', async ({ request }) => (await answering)(request)))
  const [shops] = await Promise.all([opening, worker.start({ quiet: true, onUnhandledFrame: 'bypass' })])
  const next = takeNextPersona()
  if (next !== undefined) await become(shops.api, next)
  mountPanel(shops, scenario)
  const tookMs = Math.round(performance.now() - startedAt)
  console.info(`Mocks: the API answers in this page, ready after ${tookMs} ms.`)
}
