import { existsSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { root, scriptSucceeds, succeeds } from './runner/command.ts'
import { runPlaywright, runVitest } from './runner/reports.ts'
import { measureBuild, mockFiles } from './runner/sizes.ts'
import { countChecks, type Suite } from './runner/suite.ts'

const has = (...patterns: string[]) =>
  patterns.every(
    (pattern) => globSync(pattern, { cwd: root, exclude: (path) => path.includes('node_modules') }).length > 0,
  )
const always = () => true
const quietRedocly = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }

/** Everything `pnpm test` runs, in this order: what fails fastest comes first. */
export const suites: Suite[] = [
  { name: 'types', isCheck: true, isPresent: always, run: () => countChecks([() => succeeds('tsc', ['-p', '.'])]) },
  { name: 'lint', isCheck: true, isPresent: always, run: () => countChecks([() => succeeds('biome', ['check', '.'])]) },
  { name: 'unused', isCheck: true, isPresent: always, run: () => countChecks([() => succeeds('knip', [])]) },
  {
    name: 'generated',
    isCheck: true,
    isPresent: () => has('openapi/src/emit.ts'),
    run: () =>
      countChecks([
        () => scriptSucceeds('openapi/src/emit.ts', '--check'),
        () => scriptSucceeds('widgets/src/guide/emit.ts', '--check'),
      ]),
  },
  {
    name: 'openapi',
    isPresent: () => has('openapi/openapi.json'),
    run: () =>
      countChecks([
        () =>
          succeeds(
            'openapi/node_modules/.bin/redocly',
            ['lint', 'openapi/openapi.json', '--config', 'openapi/redocly.yaml'],
            quietRedocly,
          ),
        () =>
          succeeds('openapi/node_modules/.bin/spectral', [
            'lint',
            'openapi/openapi.json',
            '--ruleset=openapi/.spectral.yaml',
            '--fail-severity=warn',
          ]),
      ]),
  },
  { name: 'unit', isPresent: always, run: (filters) => runVitest('unit', filters) },
  {
    name: 'engines',
    needsEngines: true,
    isPresent: () => has('api/src/**/*.engine.test.ts'),
    run: (filters) => runVitest('engines', filters),
  },
  {
    name: 'contract',
    needsEngines: true,
    isPresent: () => has('e2e/contract/**/*.test.ts'),
    run: (filters) => runVitest('contract', filters),
  },
  {
    name: 'build',
    isPresent: () => has('web/console/index.html', 'web/storefront/index.html'),
    run: () => countChecks([() => succeeds('vite', ['build', '--logLevel', 'warn']), isWithinBudget, isFreeOfMocks]),
  },
  { name: 'journeys', isPresent: () => has('e2e/journeys/**/*.spec.ts'), run: runPlaywright },
]

const dist = join(root, 'dist')

async function isWithinBudget(): Promise<boolean> {
  if (!existsSync(join(dist, '.vite/manifest.json'))) return false
  const parts = measureBuild(dist)
  for (const { name, kilobytes, limit } of parts) {
    const line = `${name.padEnd(28)} ${kilobytes.toFixed(1).padStart(7)} KB of ${limit}`
    if (kilobytes > limit) console.error(`✗ ${line}: over budget`)
    else if (kilobytes > limit / 2) console.log(`✓ ${line}`)
  }
  return parts.every(({ kilobytes, limit }) => kilobytes <= limit)
}

async function isFreeOfMocks(): Promise<boolean> {
  const found = existsSync(dist) ? mockFiles(dist) : ['nothing was built']
  if (found.length > 0) console.error(`✗ Mocks in the production build: ${found.join(', ')}`)
  return found.length === 0
}
