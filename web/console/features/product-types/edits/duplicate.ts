import type { FieldDefinition } from '@mtc/openapi/product-schema'
import { nameFor } from '../../../core/names.ts'
import type { Design } from '../model/design.ts'
import { type Field, titleOf } from '../model/field.ts'
import { sectionOf } from '../model/sections.ts'
import { findField } from '../model/tree.ts'
import { addField } from './add.ts'
import type { Edit } from './edit.ts'

/** A copy with identities of its own, for everything inside it too. */
export function freshCopy(field: FieldDefinition, makeId: () => string): Field {
  const { aliases: _aliases, ...rest } = field
  return {
    ...rest,
    id: makeId(),
    ...(field.fields ? { fields: field.fields.map((inner) => freshCopy(inner, makeId)) } : {}),
    ...(field.item ? { item: freshCopy(field.item, makeId) } : {}),
  }
}

/** A copy of a field right after it. */
export function duplicateField(design: Design, id: string, makeId: () => string): Edit | undefined {
  const found = findField(design, id)
  if (!found) return undefined
  const label = `${titleOf(found.field)} copy`
  const copy = { ...freshCopy(found.field, makeId), label, name: nameFor(label, []) }
  const section = found.parent ? undefined : sectionOf(design, id)?.place
  const edit = addField(design, copy, { parent: found.parent?.field.id, section, after: id })
  return { ...edit, label: `Duplicate ${titleOf(found.field)}`, said: `${titleOf(found.field)} duplicated.` }
}
