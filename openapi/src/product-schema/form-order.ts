import { ownList, ownString } from './json.ts'
import type { UiConfig } from './ui-schema.ts'

/** Names in the order in which a form shows them: tab by tab, group by group, then as the form orders what is left. */
function namesInOrder(config: UiConfig): unknown[] {
  // Stored as any JSON object: what is no list says nothing.
  const titles = ownList(config, 'tabs').map((tab) => ownString(tab, 'title'))
  const tabOf = (group: unknown) => Math.max(0, titles.indexOf(ownString(group, 'tab')))
  const groups = ownList(config, 'groups').toSorted((a, b) => tabOf(a) - tabOf(b))
  return [...groups.flatMap((group) => ownList(group, 'fields')), ...ownList(config, 'order')]
}

/** A type's fields in the order of its form; what the form does not place follows in the order of the schema. */
export function inFormOrder<F extends { name: string }>(fields: readonly F[], config: UiConfig): F[] {
  const names = [...new Set(namesInOrder(config))]
  const ranks = new Map(names.map((name, rank) => [name, rank]))
  const rank = ({ name }: F) => ranks.get(name) ?? names.length
  return fields.toSorted((a, b) => rank(a) - rank(b))
}
