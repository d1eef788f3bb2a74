import { loadingLine } from './loading.ts'

/** Puts the real app into the page behind `fetch`, with its data and a panel to play with it. Resolves when it answers. */
export async function start(): Promise<void> {
  const loading = loadingLine()
  await loading.say('Opening the shops …')
  try {
    // The app is a few hundred modules: the line above stands there while they load.
    const { startInPage } = await import('./start-in-page.ts')
    await startInPage(() => loading.say('Filling the demonstration shops, once in this browser …'))
  } catch (error) {
    await loading.say(`The mocks could not start: ${error instanceof Error ? error.message : String(error)}`)
    throw error
  }
  loading.remove()
}
