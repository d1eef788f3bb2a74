import type { Attribute, FieldDefinition } from '@mtc/openapi/product-schema'

/** What a field was called formerly: the key that its data has now, the former key, and until when it is accepted. */
export interface FormerField {
  key: string
  name: string
  until: string
}

/** Every former name that fields answer to, those in groups too. */
export const formerFields = (fields: readonly FieldDefinition[], group = ''): FormerField[] =>
  fields.flatMap(({ name, aliases = [], type, fields: inner = [] }) => [
    ...aliases.map((alias) => ({ key: group + name, name: group + alias.name, until: alias.until })),
    ...(type === 'group' ? formerFields(inner, `${group}${name}.`) : []),
  ])

/** Repeats indexed rows under the former names of their fields, so that lists filter by those too, as long as they are accepted. */
export function underFormerNames(fields: readonly FieldDefinition[]): (rows: Attribute[]) => Attribute[] {
  const former = formerFields(fields)
  if (former.length === 0) return (rows) => rows
  const renamed = (row: Attribute) =>
    former
      .filter(({ key }) => row.key === key || row.key.startsWith(`${key}.`))
      .map(({ key, name }) => ({ ...row, key: name + row.key.slice(key.length) }))
  return (rows) => [...rows, ...rows.flatMap(renamed)]
}
