/** A server started for tests. */
export interface Engine {
  url: string
  stop(): Promise<void>
}

/**
 * The engine at `variable` when it is set, else one started by `start`. Without either the tests that need it are
 * skipped with a warning, except in CI, where a missing engine is a failure. `variable` set but empty means: looked for,
 * not there, already said.
 */
export async function provideEngine(name: string, variable: string, start: () => Promise<Engine | undefined>) {
  const given = process.env[variable]
  if (given !== undefined) return given === '' ? undefined : { url: given, stop: async () => {} }
  const engine = await start()
  if (engine) return engine
  const missing = `${name} was not found and could not be installed. Install it, or point ${variable} at a server to test with.`
  if (process.env.CI) throw new Error(missing)
  console.warn(`\n! ${missing} Its tests are skipped.\n`)
  return undefined
}
