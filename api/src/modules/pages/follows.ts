import type { Binding } from '@mtc/openapi/page'

/** The variables of the page, by their ids, that a binding names. */
export function followed(binding: Binding | null): string[] {
  if (!binding) return []
  const period = binding.kind === 'insight' && binding.period.kind === 'variable' ? [binding.period.variable] : []
  const narrowed = binding.conditions.flatMap(({ variable }) => (variable === undefined ? [] : [variable]))
  return [...new Set([...period, ...narrowed])]
}
