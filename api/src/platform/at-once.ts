import type { JobQueue } from './port.ts'

/** Works in this very process as soon as there is something to do: for the page, and for tests. */
export function atOnce(
  run: () => Promise<void>,
  fail: (error: unknown) => void,
): JobQueue & { wake(): void; idle(): Promise<void> } {
  let working = Promise.resolve()
  return {
    wake() {
      // Not before the request that asked for it has been answered.
      const rest = new Promise<void>((resolve) => setTimeout(resolve, 0))
      working = working
        .then(() => rest)
        .then(run)
        .catch(fail)
    },
    idle: () => working,
  }
}
