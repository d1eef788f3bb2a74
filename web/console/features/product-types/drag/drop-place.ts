import type { Target } from '../edits/edit.ts'
import { endOf } from '../edits/place.ts'
import type { Design } from '../model/design.ts'
import { insideOf } from '../model/field.ts'
import { sectionOf, sectionsOf } from '../model/sections.ts'
import { findField } from '../model/tree.ts'

/** What lies under the pointer: a field, the inside of a group, or a card of the form. */
export interface Zone {
  over?: string
  inside?: string
  section?: number | 'rest'
}

export interface Point {
  x: number
  y: number
}

type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom' | 'width' | 'height'>

/** Where the line is drawn that says where a field will land. */
export interface Mark {
  left: number
  top: number
  width: number
  height: number
  isFrame: boolean
}

/** Before or after what lies under the pointer: by height, or from side to side where fields share a row. */
export function sideOf(point: Point, box: Box, rowWidth: number): { isAfter: boolean; isUpright: boolean } {
  const isUpright = box.width < rowWidth * 0.75
  const isAfter = isUpright ? point.x > box.left + box.width / 2 : point.y > box.top + box.height / 2
  return { isAfter, isUpright }
}

/** The line or frame that shows where a field will land. */
export function markOf(zone: Zone, box: Box, side: { isAfter: boolean; isUpright: boolean }): Mark {
  if (zone.over === undefined)
    return { left: box.left, top: box.top, width: box.width, height: box.height, isFrame: true }
  const { isAfter, isUpright } = side
  return isUpright
    ? { left: (isAfter ? box.right : box.left) - 1, top: box.top, width: 2, height: box.height, isFrame: false }
    : { left: box.left, top: (isAfter ? box.bottom : box.top) - 1, width: box.width, height: 2, isFrame: false }
}

/** The target that a zone means; `moved` is the field under way, which is no neighbour of itself. */
export function targetOf(design: Design, zone: Zone, isAfter: boolean, moved?: string): Target | undefined {
  if (zone.inside !== undefined) {
    const host = findField(design, zone.inside)
    const fields = host && insideOf(host.field)?.fields.filter(({ id }) => id !== moved)
    return host && { parent: zone.inside, after: fields?.at(-1)?.id ?? null }
  }
  if (zone.section !== undefined) {
    const section = zone.section === 'rest' ? undefined : zone.section
    const end = endOf(design, section)
    const fields = sectionsOf(design).find(({ place }) => place === section)?.fields ?? []
    return { parent: undefined, section, after: end === moved ? (fields.at(-2)?.id ?? null) : end }
  }
  const found = findField(design, zone.over)
  if (!found || found.field.id === moved) return undefined
  const section = found.parent ? undefined : sectionOf(design, found.field.id)
  const neighbours = (section?.fields ?? found.siblings).filter(({ id }) => id !== moved)
  const at = neighbours.findIndex(({ id }) => id === found.field.id)
  const after = isAfter ? found.field.id : (neighbours[at - 1]?.id ?? null)
  return { parent: found.parent?.field.id, section: section?.place, after }
}
