import { styleText } from 'node:util'

type Output = Pick<NodeJS.WriteStream, 'write' | 'isTTY'>

/** Says what is being done and how long it took: `› Preparing the database … done in 0.4 s`. One step at a time. */
export interface Progress {
  /** Opens a step; an open one counts as done. */
  begin(step: string): void
  /** Closes the open step as done. */
  end(): void
  /** Closes the open step as failed, so that the error starts on its own line. */
  fail(): void
}

export function createProgress(output: Output, now: () => number = () => performance.now()): Progress {
  let startedAt: number | undefined
  const close = (outcome: (elapsed: string) => string) => {
    if (startedAt === undefined) return
    output.write(`${quiet(output, outcome(seconds(now() - startedAt)))}\n`)
    startedAt = undefined
  }
  const end = () => close((elapsed) => `done in ${elapsed}`)
  return {
    begin(step) {
      end()
      startedAt = now()
      output.write(`› ${step} … `)
    },
    end,
    fail: () => close((elapsed) => `failed after ${elapsed}`),
  }
}

/** `1234` -> `1.2 s`. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}

/** Dimmed on a terminal, plain in a file or a pipe. */
export function quiet(output: Output, text: string): string {
  return output.isTTY && !process.env.NO_COLOR ? styleText('dim', text, { validateStream: false }) : text
}
