import type { Realtime } from '../port.ts'

const LOOK_EVERY_MS = 2000
const STREAM_MS = 5 * 60_000

/** On Workers no request may wake another, and nobody says when an isolate ends: each stream looks for itself, for some minutes. */
export const loneRealtime: Realtime = {
  announce: () => undefined,
  hear: () => () => undefined,
  lookEveryMs: LOOK_EVERY_MS,
  streamMs: STREAM_MS,
  // Made for whoever asks: what one request has made is not another's to use.
  get ending() {
    return new AbortController().signal
  },
}
