import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))
const setup = fileURLToPath(new URL('./tools/engines.setup.ts', import.meta.url))
const folders = '{openapi,api,themes,widgets,mocks,web,e2e}'

export default defineConfig({
  root,
  cacheDir: `${root}node_modules/.vite/test`,
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Hashing a password takes a while on a busy machine.
          testTimeout: 20_000,
          hookTimeout: 60_000,
          include: [`${folders}/**/*.test.{ts,tsx}`],
          exclude: ['**/node_modules/**', '**/*.engine.test.ts', 'e2e/contract/**', 'e2e/journeys/**'],
        },
      },
      {
        extends: true,
        test: { name: 'engines', include: ['api/**/*.engine.test.ts'], globalSetup: setup, testTimeout: 20_000 },
      },
      {
        extends: true,
        test: {
          name: 'contract',
          include: ['e2e/contract/**/*.test.ts'],
          globalSetup: setup,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
