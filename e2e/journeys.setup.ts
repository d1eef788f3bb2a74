import type { FullConfig } from '@playwright/test'
import { startMockConsole, startProduct } from './tools/server.ts'

/** Starts what the journeys visit: the built product, and the console on mocks where there are journeys for it. */
export default async function startServers(config: FullConfig): Promise<() => Promise<void>> {
  const withMock = config.projects.some(({ name }) => name === 'mock')
  const [built, mock] = await Promise.all([startProduct(), withMock ? startMockConsole() : undefined])
  process.env.E2E_BUILT_URL = built.url
  process.env.E2E_BUILT_DATA = built.dataDir
  process.env.E2E_MOCK_URL = mock?.url ?? ''
  return async () => {
    await Promise.all([built.stop(), mock?.stop()])
  }
}
