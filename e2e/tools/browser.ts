import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { chromium } from '@playwright/test'
import { aptInstall, isExecutable, onPath } from './programs.ts'

const systemNames = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge']
const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
)

/** How to start a browser that talks to nobody but the pages under test. */
export interface Browser {
  executablePath: string
  args: string[]
}

/** A Chromium: CHROMIUM_PATH, Playwright's own, the system's, or one installed now. Fails with what to do. */
export function findBrowser(): Browser {
  const executablePath = givenBrowser() ?? presentBrowser() ?? installedBrowser()
  // Whoever asks next, in this process or a worker of it, need not look again.
  process.env.CHROMIUM_PATH = executablePath
  return { executablePath, args: quietFlags }
}

const quietFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Chromium's sandbox refuses root, which is what containers run as.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

function givenBrowser(): string | undefined {
  const path = process.env.CHROMIUM_PATH
  if (path && !isExecutable(path)) throw new Error(`CHROMIUM_PATH is ${path}, and there is no program there`)
  return path || undefined
}

function presentBrowser(): string | undefined {
  return [chromium.executablePath(), onPath(...systemNames), ...macApps].find((path) => path && isExecutable(path))
}

function installedBrowser(): string {
  console.log('No Chromium found: installing one with Playwright …')
  const cli = join(dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js')
  // Its system libraries need root; without, they may be there already.
  const withDeps = process.getuid?.() === 0 ? ['--with-deps'] : []
  spawnSync(process.execPath, [cli, 'install', ...withDeps, 'chromium'], {
    env: { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' },
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 300_000,
  })
  const downloaded = presentBrowser()
  if (downloaded) return downloaded
  console.log("Playwright could not download one: trying the system's own package.")
  const found = aptInstall('chromium') ? presentBrowser() : undefined
  if (found) return found
  throw new Error('No browser to test with: install Chromium or Chrome, or set CHROMIUM_PATH to the program of one.')
}
