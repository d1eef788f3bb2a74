import type { Group } from './groups.ts'

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
