import type { FieldDefinition } from './field-definition.ts'

/** Every field with an id, nested ones too: its own, or the way of names to it (`group.name`). */
export function withIds(fields: readonly FieldDefinition[], path = '', taken = new Set<string>()): FieldDefinition[] {
  for (const { id } of fields) if (id !== undefined) taken.add(id)
  return fields.map((field) => identified(field, `${path}${field.name}`, taken))
}

function identified(field: FieldDefinition, path: string, taken: Set<string>): FieldDefinition {
  const id = field.id ?? free(path, taken)
  taken.add(id)
  return {
    ...field,
    id,
    ...(field.fields === undefined ? {} : { fields: withIds(field.fields, `${path}.`, taken) }),
    ...(field.item === undefined ? {} : { item: identified(field.item, `${path}.${field.item.name}`, taken) }),
  }
}

/** A renamed field keeps the id it had, so another field may find its own way of names taken. */
function free(path: string, taken: ReadonlySet<string>): string {
  if (!taken.has(path)) return path
  for (let number = 2; ; number += 1) if (!taken.has(`${path}-${number}`)) return `${path}-${number}`
}
