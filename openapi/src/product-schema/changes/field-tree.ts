import type { FieldDefinition } from '../field-definition.ts'
import type { DataPath } from './data-path.ts'

/** A field and where its value stands: in the custom fields themselves, or in each row of a list or table. */
export type PlacedField = {
  id: string
  field: FieldDefinition
  path: DataPath
  /** The group that it stands in; null at the top. */
  parent: string | null
  /** Its place among the fields of its group. */
  index: number
}
/** Every field of one level of rows by its id: groups are entered, the rows of lists and tables are levels of their own. */
export type FieldTree = ReadonlyMap<string, PlacedField>

const idOf = (field: FieldDefinition, path: DataPath): string => field.id ?? path.join('.')

/** Places fields by their identity. A second field of the same id counts as one without. */
export function fieldTree(fields: readonly FieldDefinition[], prefix: DataPath = []): FieldTree {
  const tree = new Map<string, PlacedField>()
  const enter = (list: readonly FieldDefinition[], way: DataPath, parent: string | null) => {
    for (const [index, field] of list.entries()) {
      const path = [...way, field.name]
      const known = idOf(field, [...prefix, ...path])
      const id = tree.has(known) ? [...prefix, ...path].join('.') : known
      tree.set(id, { id, field, path, parent, index })
      if (field.type === 'group') enter(field.fields ?? [], path, id)
    }
  }
  enter(fields, [], null)
  return tree
}

/** The fields that each row of a table, or of a list of groups, has; undefined for what has no rows. */
export function rowFieldsOf({ type, fields, item }: FieldDefinition): readonly FieldDefinition[] | undefined {
  if (type === 'table') return fields ?? []
  return type === 'list' && item?.type === 'group' ? (item.fields ?? []) : undefined
}

/** What people call a field. */
export const labelOf = ({ label, name }: FieldDefinition): string => label ?? name
