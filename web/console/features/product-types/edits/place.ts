import type { DocumentOperation, Path } from '@mtc/openapi/document'
import type { Design, FormSection } from '../model/design.ts'
import { type Field, insideOf, withIds } from '../model/field.ts'
import { sectionsOf } from '../model/sections.ts'
import { findField, listIn, ROOT } from '../model/tree.ts'
import { setting, type Target } from './edit.ts'

/** The list that a target means, and what stands in it now. */
export function listOf(design: Design, target: Target): { list: Path; siblings: readonly Field[] } {
  const parent = findField(design, target.parent)
  if (!parent) return { list: ROOT, siblings: withIds(design.fields) }
  const { field } = parent
  const inside = field.type === 'list' ? field.item?.fields : field.fields
  return { list: listIn(parent), siblings: withIds(inside) }
}

/** The last field of a section, which a field that goes to its end follows in the list. */
export function endOf(design: Design, section: number | undefined): string | null {
  const fields = sectionsOf(design).find(({ place }) => place === section)?.fields ?? []
  return fields.at(-1)?.id ?? null
}

/** Lays a field's name on a section after a neighbour's, and takes it from where it was. */
export function onSection(design: Design, name: string, target: Target): DocumentOperation[] {
  const { groups } = design.uiConfig
  if (!groups || groups.length === 0) return []
  const neighbour = withIds(design.fields).find(({ id }) => id === target.after)?.name
  const next = groups.map((group, place): FormSection => {
    const rest = group.fields.filter((other) => other !== name)
    if (target.parent !== undefined || place !== target.section) return { ...group, fields: rest }
    const at = neighbour === undefined ? 0 : rest.indexOf(neighbour) + 1
    return { ...group, fields: rest.toSpliced(at, 0, name) }
  })
  return JSON.stringify(next) === JSON.stringify(groups) ? [] : [setting(['uiConfig', 'groups'], next, groups)]
}

/** Where a field is added that somebody asks for by its kind: inside a group that is selected, after any other field, or last. */
export function targetAfter(design: Design, selected: string | undefined): Target {
  const found = findField(design, selected)
  if (!found) {
    const last = sectionsOf(design).at(-1)
    return {
      parent: undefined,
      section: last?.place,
      after: endOf(design, last?.place) ?? design.fields.at(-1)?.id ?? null,
    }
  }
  const inside = insideOf(found.field)
  if (inside && inside.fields.length === 0) return { parent: found.field.id, after: null }
  const section = found.parent
    ? undefined
    : sectionsOf(design).find(({ fields }) => fields.some(({ id }) => id === found.field.id))
  return { parent: found.parent?.field.id, section: section?.place, after: found.field.id }
}
