import type { JobQueue } from './port.ts'

/** What is due already is left alone for so long: whatever keeps it from being done should not be asked all the time. */
const SHORTEST_PAUSE_MS = 50

/**
 * Works in this very process as soon as there is something to do: for the page, and for tests. What `untilDue` says has
 * to wait, a slice that failed for one, is come back to by itself.
 */
export function atOnce(
  run: () => Promise<void>,
  fail: (error: unknown) => void,
  untilDue: () => Promise<number | undefined> = async () => undefined,
): JobQueue & { wake(): void; idle(): Promise<void> } {
  let working = Promise.resolve()
  let timer: ReturnType<typeof setTimeout> | undefined
  const comeBack = async () => {
    clearTimeout(timer)
    const wait = await untilDue()
    if (wait !== undefined) timer = setTimeout(wake, Math.max(wait, SHORTEST_PAUSE_MS))
  }
  function wake(): void {
    // Not before the request that asked for it has been answered.
    const rest = new Promise<void>((resolve) => setTimeout(resolve, 0))
    working = working
      .then(() => rest)
      .then(run)
      .catch(fail)
      .then(comeBack)
      .catch(fail)
  }
  return { wake, idle: () => working }
}
