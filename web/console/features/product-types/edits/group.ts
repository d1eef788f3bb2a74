import { nameFor } from '../../../core/names.ts'
import type { Design } from '../model/design.ts'
import { titleOf } from '../model/field.ts'
import { sectionOf } from '../model/sections.ts'
import { findField, pathOf } from '../model/tree.ts'
import { before, type Edit } from './edit.ts'
import { listOf, onSection } from './place.ts'

/** Puts a group around a field, in its place. */
export function wrapInGroup(design: Design, id: string, groupId: string): Edit | undefined {
  const found = findField(design, id)
  if (!found) return undefined
  const { field, list, siblings, index, parent } = found
  const label = 'Group'
  const name = nameFor(
    label,
    siblings.map((sibling) => sibling.name),
  )
  const after = before(siblings, index)
  const group = { id: groupId, name, type: 'group' as const, label, fields: [] }
  const section = parent ? undefined : sectionOf(design, id)?.place
  const inGroup = [...pathOf({ list, field: group }), 'fields']
  const target = { parent: parent?.field.id, section, after: id }
  // The field's own name gives way to the group's on the card it stood on.
  const layout = onSection(design, name, target).map((operation) =>
    operation.op === 'set' && Array.isArray(operation.value)
      ? {
          ...operation,
          value: operation.value.map((card: { fields: string[] }) => ({
            ...card,
            fields: card.fields.filter((other) => other !== field.name),
          })),
        }
      : operation,
  )
  return {
    label: `Group ${titleOf(field)}`,
    operations: [
      { op: 'insert', path: listOf(design, target).list, item: group, after },
      { op: 'move', from: list, to: inGroup, id, after: null, wasAfter: groupId },
      ...(parent ? [] : layout),
    ],
    said: `${titleOf(field)} is in a new group.`,
    focus: groupId,
  }
}
