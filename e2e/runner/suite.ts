/** What a suite came to. */
export interface Outcome {
  passed: number
  failed: number
  skipped: number
}

/** One line of the runner's table. */
export interface Suite {
  name: string
  /** Part of `pnpm check`: quick, and needs no server. */
  isCheck?: boolean
  /** Runs with PostgreSQL and Redis: DATABASE_URL_TEST and REDIS_URL_TEST are set for it. */
  needsEngines?: boolean
  /** Whether the tree holds anything for it yet. */
  isPresent(): boolean
  /** `filters` are what came after `--` on the command line. */
  run(filters: string[]): Promise<Outcome>
}

/** Checks that pass or fail as a whole, one count each. */
export async function countChecks(checks: (() => Promise<boolean>)[]): Promise<Outcome> {
  const outcome = { passed: 0, failed: 0, skipped: 0 }
  for (const check of checks) outcome[(await check()) ? 'passed' : 'failed'] += 1
  return outcome
}
