import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root, succeeds } from './command.ts'
import type { Outcome } from './suite.ts'

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
}

/** Runs a project of e2e/vitest.config.ts and counts its tests. */
export async function runVitest(project: string, filters: string[]): Promise<Outcome> {
  const file = freshReport(project)
  const args = [
    'run',
    '--config',
    'e2e/vitest.config.ts',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
  ]
  const succeeded = await succeeds('vitest', [...args, `--outputFile.json=${file}`, ...filters])
  return outcomeOf(succeeded, readReport<VitestReport>(file), fromVitest)
}

/** Runs the journeys and counts them; one that only passed when repeated counts as passed. */
export async function runPlaywright(filters: string[]): Promise<Outcome> {
  const file = freshReport('journeys')
  const args = ['test', '--config', 'e2e/playwright.config.ts', '--reporter=list,json', ...filters]
  const succeeded = await succeeds('e2e/node_modules/.bin/playwright', args, { PLAYWRIGHT_JSON_OUTPUT_NAME: file })
  return outcomeOf(succeeded, readReport<PlaywrightReport>(file), fromPlaywright)
}

export function fromVitest(report: VitestReport): Outcome {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

export function fromPlaywright({ stats }: PlaywrightReport): Outcome {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }
}

/** A run that failed without a failing test (a file that does not load, a server that does not start) is one failure. */
export function outcomeOf<Report>(
  succeeded: boolean,
  report: Report | undefined,
  count: (report: Report) => Outcome,
): Outcome {
  const outcome = report === undefined ? { passed: 0, failed: 0, skipped: 0 } : count(report)
  return succeeded || outcome.failed > 0 ? outcome : { ...outcome, failed: 1 }
}

function freshReport(name: string): string {
  const folder = join(root, 'test-results/reports')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${name}.json`)
  rmSync(file, { force: true })
  return file
}

function readReport<Report>(file: string): Report | undefined {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
