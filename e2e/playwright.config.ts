import { globSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'
import { findBrowser } from './tools/browser.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const hasMockJourneys = globSync('journeys/mock/*.spec.ts', { cwd: here }).length > 0

// The servers' addresses are known once the global set-up has run; the workers, which read this file again, see them.
export default defineConfig({
  testDir: './journeys',
  outputDir: '../test-results/journeys',
  globalSetup: './journeys.setup.ts',
  fullyParallel: false,
  workers: process.env.CI ? 1 : 2,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    launchOptions: findBrowser(),
    locale: 'en-GB',
    timezoneId: 'UTC',
    contextOptions: { reducedMotion: 'reduce' },
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'built',
      // The pictures of the documents are taken when asked for.
      testIgnore: ['**/mock/**', ...(process.env.UPDATE_PICTURES ? [] : ['**/pictures*.spec.ts'])],
      use: { baseURL: process.env.E2E_BUILT_URL ?? '' },
    },
    ...(hasMockJourneys
      ? [{ name: 'mock', testMatch: '**/mock/**/*.spec.ts', use: { baseURL: process.env.E2E_MOCK_URL ?? '' } }]
      : []),
  ],
})
