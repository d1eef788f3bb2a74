import type { FieldDefinition, FieldType } from '@mtc/openapi/product-schema'
import { nameFor } from '../../../core/names.ts'
import { kindOf } from '../kinds/kinds.ts'
import type { Design } from '../model/design.ts'
import { type Field, titleOf } from '../model/field.ts'
import type { Edit, Target } from './edit.ts'
import { listOf, onSection } from './place.ts'

/** Puts a field, made or copied, at its place under a name that no neighbour has. */
export function addField(design: Design, field: Field, target: Target): Edit {
  const { list, siblings } = listOf(design, target)
  const name = nameFor(
    field.name,
    siblings.map((sibling) => sibling.name),
  )
  const item = { ...field, name }
  return {
    label: `Add ${titleOf(item)}`,
    operations: [{ op: 'insert', path: list, item, after: target.after }, ...onSection(design, name, target)],
    said: `${titleOf(item)} added.`,
    focus: field.id,
  }
}

/** A new field of a kind, named after it until somebody gives it a label. */
function newField(type: FieldType, id: string): Field {
  const kind = kindOf(type)
  return { id, name: nameFor(kind.name, []), type, label: kind.name, ...(kind.start?.() as Partial<FieldDefinition>) }
}

/** Adds a new field of a kind. */
export const addKind = (design: Design, type: FieldType, id: string, target: Target): Edit =>
  addField(design, newField(type, id), target)
