import type { FieldDefinition } from '@mtc/openapi/product-schema'
import { nameFor } from '../../../core/names.ts'
import type { Design } from '../model/design.ts'
import { type Field, titleOf } from '../model/field.ts'
import { identified } from '../model/identified.ts'
import { findField, pathOf } from '../model/tree.ts'
import { freshCopy } from './duplicate.ts'
import { type Edit, setting } from './edit.ts'

/** Fields that several product types have a copy of. */
export interface Fragment {
  id: string
  name: string
  revision: number
  fields: readonly FieldDefinition[]
}

/** A group with a copy of a fragment's fields, which remembers where they come from. */
export const groupOf = (fragment: Fragment, makeId: () => string): Field => ({
  id: makeId(),
  name: nameFor(fragment.name, []),
  type: 'group',
  label: fragment.name,
  fields: fragment.fields.map((field) => freshCopy(field, makeId)),
  fragment: { id: fragment.id, revision: fragment.revision },
})

/** Takes over a newer edition of a fragment: fields of the same name stay who they are, so products keep their values. */
export function takeOver(design: Design, id: string, fragment: Fragment): Edit | undefined {
  const found = findField(design, id)
  if (!found) return undefined
  const { field } = found
  const fields = identified(
    fragment.fields.map(({ id: _theirs, ...rest }) => rest),
    field.fields,
  )
  return {
    label: `Take over the newer ${fragment.name}`,
    operations: [
      setting([...pathOf(found), 'fields'], fields, field.fields),
      setting([...pathOf(found), 'fragment'], { id: fragment.id, revision: fragment.revision }, field.fragment),
    ],
    said: `${titleOf(field)} is as in revision ${fragment.revision} of ${fragment.name}.`,
  }
}

/** Ties a group to the fragment it was saved as, or unties it. */
export function tie(design: Design, id: string, fragment: Fragment | undefined): Edit | undefined {
  const found = findField(design, id)
  if (!found) return undefined
  const next = fragment && { id: fragment.id, revision: fragment.revision }
  return {
    label: fragment ? `Save ${titleOf(found.field)} as a fragment` : `Untie ${titleOf(found.field)} from its fragment`,
    operations: [setting([...pathOf(found), 'fragment'], next, found.field.fragment)],
    said: fragment ? 'Other product types can use these fields now.' : 'These fields are this product type’s own now.',
  }
}
