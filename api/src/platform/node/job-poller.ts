import type { JobQueue } from '../port.ts'

/** How soon work is found that another process left, or that is to be tried again. */
const EVERY_MS = 2000

export interface JobPoller extends JobQueue {
  /** Begins to work. `run` is told when to stop between slices. */
  start(run: (mustStop: () => boolean) => Promise<void>, fail: (error: unknown) => void): void
  /** Resolves when the slice under way is done. */
  stop(): Promise<void>
}

/** Works on jobs in this process: at once when a request asks for it, and by looking now and then. */
export function jobPoller(): JobPoller {
  let isStopping = false
  let isAskedAgain = false
  let working: Promise<void> | undefined
  let begin = (): void => undefined
  let timer: NodeJS.Timeout | undefined
  return {
    wake: () => begin(),
    start(run, fail) {
      const work = async () => {
        do {
          isAskedAgain = false
          await run(() => isStopping).catch(fail)
        } while (isAskedAgain && !isStopping)
      }
      begin = () => {
        isAskedAgain = true
        if (isStopping) return
        working ??= work().finally(() => {
          working = undefined
        })
      }
      timer = setInterval(begin, EVERY_MS).unref()
      begin()
    },
    async stop() {
      isStopping = true
      clearInterval(timer)
      await working
    },
  }
}
