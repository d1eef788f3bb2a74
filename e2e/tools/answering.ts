import { setTimeout as pause } from 'node:timers/promises'
import type { Tethered } from './tether.ts'

interface Patience {
  /** How long to go on asking. */
  timeoutMs?: number
  /** How long to wait between two questions: who measures the start asks more often. */
  everyMs?: number
}

/** Waits until a program answers at an address; rejects with what it printed when it ends or the time is up first. */
export async function answering(
  server: Tethered,
  url: URL,
  { timeoutMs = 120_000, everyMs = 100 }: Patience = {},
): Promise<void> {
  const deadline = performance.now() + timeoutMs
  while (server.isRunning()) {
    // Refused connections are what waiting looks like until it listens: there is nothing that would tell.
    const response = await fetch(url, { headers: { accept: 'text/html' } }).catch(() => undefined)
    if (response?.ok) return
    if (performance.now() > deadline) throw new Error(`${url} did not answer in time:\n${server.output()}`)
    await pause(everyMs)
  }
  throw new Error(`The server for ${url} ended:\n${server.output()}`)
}
