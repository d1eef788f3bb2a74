import type { Attribute, FieldDefinition } from '@mtc/openapi/product-schema'

/** Former names that are still accepted, by the name that data has now: `platform` -> [`system`]. */
function formerNames(fields: readonly FieldDefinition[], group = '', former = ''): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { name, aliases = [], type, fields: inner = [] } of fields) {
    if (aliases.length > 0)
      found.set(
        group + name,
        aliases.map((alias) => former + alias.name),
      )
    if (type !== 'group') continue
    for (const [key, names] of formerNames(inner, `${group}${name}.`, `${former}${name}.`)) found.set(key, names)
  }
  return found
}

/** Repeats indexed rows under the former names of their fields, so that lists filter by those too, as long as they are accepted. */
export function underFormerNames(fields: readonly FieldDefinition[]): (rows: Attribute[]) => Attribute[] {
  const former = formerNames(fields)
  if (former.size === 0) return (rows) => rows
  const renamed = (row: Attribute) =>
    [...former].flatMap(([key, names]) =>
      row.key === key || row.key.startsWith(`${key}.`)
        ? names.map((name) => ({ ...row, key: name + row.key.slice(key.length) }))
        : [],
    )
  return (rows) => [...rows, ...rows.flatMap(renamed)]
}
