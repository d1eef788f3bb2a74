import { http } from 'msw'
import { setupWorker } from 'msw/browser'
import { loadingLine } from './loading.ts'
import { mockApi } from './mock-api.ts'
import { mountPanel } from './panel/panel.ts'
import { become } from './personas.ts'
import { chosenScenario } from './scenario/chosen-scenario.ts'
import { play } from './scenario/play.ts'
import { takeNextPersona } from './state/next-persona.ts'
import { sessionJar } from './state/session-jar.ts'
import { openShops } from './state/shops.ts'

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** Puts the real app into the page behind `fetch`, with its data and a panel to play with it. Resolves when it answers. */
export async function start(): Promise<void> {
  const startedAt = performance.now()
  const loading = loadingLine()
  loading.say('Opening the shops …')
  try {
    const scenario = chosenScenario()
    const opening = openShops(sessionJar, () => loading.say('Filling the demonstration shops, once in this browser …'))
    const answering = opening.then(({ api, kept }) => {
      const mock = mockApi(api)
      return kept(play({ ...mock, scenario: scenario.get, wait, now: Date.now }))
    })
    const worker = setupWorker(http.all('*/api/v1/*', async ({ request }) => (await answering)(request)))
    await Promise.all([answering, worker.start({ quiet: true, onUnhandledFrame: 'bypass' })])
    const shops = await opening
    const next = takeNextPersona()
    if (next !== undefined) await become(shops.api, next)
    mountPanel(shops, scenario)
    console.info(
      `Mocks: the API answers in this page, ${Math.round(performance.now() - startedAt)} ms after the start.`,
    )
    loading.remove()
  } catch (error) {
    loading.say(`The mocks could not start: ${error instanceof Error ? error.message : String(error)}`)
    throw error
  }
}
