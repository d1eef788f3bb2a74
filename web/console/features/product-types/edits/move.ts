import { freeName } from '../../../core/names.ts'
import type { Design } from '../model/design.ts'
import { type Field, insideOf, titleOf } from '../model/field.ts'
import { sectionOf, sectionsOf } from '../model/sections.ts'
import { type Found, findField, isInside, pathOf } from '../model/tree.ts'
import { before, type Edit, setting, type Target } from './edit.ts'
import { endOf, listOf, onSection } from './place.ts'

const placeIn = (fields: readonly Field[], id: string) => fields.findIndex((field) => field.id === id)

/** Moves a field to a target; undefined where it stands there already, or would stand inside itself. */
export function moveField(design: Design, id: string, target: Target): Edit | undefined {
  const found = findField(design, id)
  if (!found || target.after === id || target.parent === id) return undefined
  const parent = findField(design, target.parent)
  if (parent && isInside(parent, id)) return undefined
  const { list, siblings } = listOf(design, target)
  const wasAfter = before(found.siblings, found.index)
  const isSameList = list.join('/') === found.list.join('/')
  const others = siblings.filter((sibling) => sibling.id !== id).map((sibling) => sibling.name)
  const name = freeName(found.field.name, others)
  const move =
    isSameList && target.after === wasAfter
      ? []
      : [{ op: 'move' as const, from: found.list, to: list, id, after: target.after, wasAfter }]
  const renamed = name === found.field.name ? [] : [setting([...pathOf(found), 'name'], name, found.field.name)]
  const layout = found.parent && target.parent !== undefined ? [] : onSection(design, name, target)
  const operations = [...renamed, ...move, ...layout]
  if (operations.length === 0) return undefined
  return { label: `Move ${titleOf(found.field)}`, operations, said: saidOf(found, siblings, parent, target), focus: id }
}

function saidOf({ field }: Found, siblings: readonly Field[], parent: Found | undefined, { after }: Target): string {
  const rest = siblings.filter(({ id }) => id !== field.id)
  const place = after === null ? 1 : placeIn(rest, after) + 2
  const where = parent ? ` in ${titleOf(parent.field)}` : ''
  return `${titleOf(field)} is now at place ${place} of ${rest.length + 1}${where}.`
}

/** The neighbours that a field is seen among: those of its card, or of the group around it. */
function neighbours(design: Design, found: Found): { fields: readonly Field[]; section: number | undefined } {
  if (found.parent) return { fields: found.siblings, section: undefined }
  const section = sectionOf(design, found.field.id)
  return { fields: section?.fields ?? found.siblings, section: section?.place }
}

/** One place up or down; over the edge of a card on to the next one. */
export function moveBy(design: Design, id: string, step: 1 | -1): Edit | undefined {
  const found = findField(design, id)
  if (!found) return undefined
  const { fields, section } = neighbours(design, found)
  const at = placeIn(fields, id)
  const parent = found.parent?.field.id
  const to = at + step
  if (to >= 0 && to < fields.length) {
    const after = (step > 0 ? fields[to]?.id : fields[to - 1]?.id) ?? null
    return moveField(design, id, { parent, section, after })
  }
  if (found.parent) return undefined
  const sections = sectionsOf(design)
  const next = sections[sections.findIndex(({ place }) => place === section) + step]
  if (!next) return undefined
  return moveField(design, id, { parent, section: next.place, after: step > 0 ? null : endOf(design, next.place) })
}

/** Into the group, table or list right before it, at its end. */
export function indent(design: Design, id: string): Edit | undefined {
  const found = findField(design, id)
  if (!found) return undefined
  const { fields } = neighbours(design, found)
  const host = fields[placeIn(fields, id) - 1]
  const inside = host && insideOf(host)
  if (!host || !inside) return undefined
  return moveField(design, id, { parent: host.id, after: inside.fields.at(-1)?.id ?? null })
}

/** Out of the group around it, to the place after that group. */
export function outdent(design: Design, id: string): Edit | undefined {
  const found = findField(design, id)
  if (!found?.parent) return undefined
  const { parent } = found
  const section = parent.parent ? undefined : sectionOf(design, parent.field.id)?.place
  return moveField(design, id, { parent: parent.parent?.field.id, section, after: parent.field.id })
}
