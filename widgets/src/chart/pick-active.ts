import type { Group } from './groups.ts'

/** A tap moves the pointer and presses in one go: what was hit must be known at once, not a frame later. */
export const PICKABLE = { throttledEvents: ['touchmove', 'scroll', 'wheel'] } as const

/** Picks the group that a click on a chart of recharts went to. */
export function pickActive(
  { activeTooltipIndex }: { activeTooltipIndex?: unknown },
  groups: readonly Group[],
  pick: ((group: Group) => void) | undefined,
): void {
  const index = Number(activeTooltipIndex ?? Number.NaN)
  const group = groups[index]
  if (group) pick?.(group)
}
