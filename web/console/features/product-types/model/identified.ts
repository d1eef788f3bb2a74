import type { FieldDefinition } from '@mtc/openapi/product-schema'
import { newId } from './new-id.ts'

/** Fields that came as text, each with an identity: its own, that of the field of the same name before, or a new one. */
export function identified(
  fields: readonly FieldDefinition[],
  before: readonly FieldDefinition[] = [],
  taken = new Set<string>(),
): FieldDefinition[] {
  return fields.map((field) => {
    const known = before.find((other) => (field.id !== undefined ? other.id === field.id : other.name === field.name))
    const wanted = field.id ?? known?.id
    const id = wanted !== undefined && !taken.has(wanted) ? wanted : newId()
    taken.add(id)
    return {
      ...field,
      id,
      ...(field.fields ? { fields: identified(field.fields, known?.fields, taken) } : {}),
      ...(field.item
        ? { item: identified([field.item], known?.item ? [known.item] : [], taken)[0] ?? field.item }
        : {}),
    }
  })
}
