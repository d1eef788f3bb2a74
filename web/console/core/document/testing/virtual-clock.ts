import type { SessionClock } from '../transport.ts'

/** A clock that goes when it is told to. */
export class VirtualClock implements SessionClock {
  private time = 0
  private timers: { at: number; run: () => void }[] = []

  now = (): number => this.time

  later = (ms: number, run: () => void): (() => void) => {
    const timer = { at: this.time + ms, run }
    this.timers.push(timer)
    return () => {
      this.timers = this.timers.filter((one) => one !== timer)
    }
  }

  /** Lets time pass; what is due runs, and what it waits for comes to its end. */
  async pass(ms: number): Promise<void> {
    const end = this.time + ms
    for (;;) {
      const next = this.timers.toSorted((a, b) => a.at - b.at)[0]
      if (!next || next.at > end) break
      this.timers = this.timers.filter((one) => one !== next)
      this.time = Math.max(this.time, next.at)
      next.run()
      await settled()
    }
    this.time = end
  }
}

/** Lets every promise that can go on do so: transports here answer without waiting for anything else. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
