import type { Path } from '@mtc/openapi/document'
import type { Design } from './design.ts'
import { type Field, insideOf, withIds } from './field.ts'

/** A field with where it stands. */
export interface Found {
  field: Field
  /** The list it is in. */
  list: Path
  siblings: readonly Field[]
  index: number
  /** The group, table or list around it; undefined for a field of the product type itself. */
  parent: Found | undefined
}

export const ROOT: Path = ['fields']

/** The path of a field itself. */
export const pathOf = ({ list, field }: Pick<Found, 'list' | 'field'>): Path => [...list, `#${field.id}`]

/** The path of the list inside a field that can hold others. */
export const listIn = (found: Found): Path => [...pathOf(found), ...(insideOf(found.field)?.members ?? [])]

/** Every field with its place, each before those inside it. */
export function everyField(design: Design): Found[] {
  const walk = (siblings: readonly Field[], list: Path, parent: Found | undefined): Found[] =>
    siblings.flatMap((field, index) => {
      const found: Found = { field, list, siblings, index, parent }
      const inside = insideOf(field)
      return inside ? [found, ...walk(inside.fields, listIn(found), found)] : [found]
    })
  return walk(withIds(design.fields), ROOT, undefined)
}

export const findField = (design: Design, id: string | undefined): Found | undefined =>
  id === undefined ? undefined : everyField(design).find(({ field }) => field.id === id)

/** Whether a field is inside another, however deep. */
export const isInside = (found: Found, id: string): boolean =>
  found.parent !== undefined && (found.parent.field.id === id || isInside(found.parent, id))

/** The JSON Pointer of a field in the list of fields: `/2/fields/0`. */
export function pointerOf(found: Found): string {
  const members = found.parent ? (insideOf(found.parent.field)?.members ?? []) : []
  const before = found.parent ? `${pointerOf(found.parent)}/${members.join('/')}` : ''
  return `${before}/${found.index}`
}
