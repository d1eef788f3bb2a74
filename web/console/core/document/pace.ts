const MINUTE_MS = 60_000

/** How long to wait before asking what others did: the longer nothing happened, the longer. */
export function paceOf(idleMs: number): number {
  if (idleMs < MINUTE_MS) return 2_000
  return idleMs < 5 * MINUTE_MS ? 4_000 : 10_000
}

/** How long to wait after so many failures in a row: a second at first, half a minute in the end. */
export const retryMs = (failures: number): number => Math.min(30_000, 1_000 * 2 ** (failures - 1))
