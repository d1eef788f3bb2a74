import type { FieldDefinition } from '@mtc/openapi/product-schema'

/** A field of a design: what the short form says, with an identity that renames do not touch. */
export type Field = FieldDefinition & { id: string }

/** The fields inside a field, and the members that lead to them; undefined for a field that holds none. */
export function insideOf(field: FieldDefinition): { fields: readonly Field[]; members: readonly string[] } | undefined {
  if (field.type === 'group' || field.type === 'table') return { fields: withIds(field.fields), members: ['fields'] }
  if (field.type === 'list' && field.item?.type === 'group') {
    return { fields: withIds(field.item.fields), members: ['item', 'fields'] }
  }
  return undefined
}

/** A design's fields all have an identity; the short form at large does not insist on it. */
export const withIds = (fields: readonly FieldDefinition[] | undefined): readonly Field[] =>
  (fields ?? []).map((field) => (field.id === undefined ? { ...field, id: field.name } : (field as Field)))

/** What people call a field. */
export const titleOf = (field: FieldDefinition): string => field.label?.trim() || field.name

/** What people call one of a field's choices, and what is stored for it. */
export const optionOf = (option: NonNullable<FieldDefinition['options']>[number]): { value: string; label: string } =>
  typeof option === 'string' ? { value: option, label: option } : option
