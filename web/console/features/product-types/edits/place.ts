import type { DocumentOperation, Path } from '@mtc/openapi/document'
import type { Design, FormSection } from '../model/design.ts'
import { type Field, insideOf, withIds } from '../model/field.ts'
import { sectionOf, sectionsOf, tabsOf, tabTitleOf } from '../model/sections.ts'
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
  const before = design.uiConfig.groups
  const { cardOn } = target
  const groups = cardOn === undefined ? before : [...(before ?? []), { title: cardOn, fields: [], tab: cardOn }]
  if (!groups || groups.length === 0) return []
  const neighbour = withIds(design.fields).find(({ id }) => id === target.after)?.name
  const next = groups.map((group, place): FormSection => {
    const rest = group.fields.filter((other) => other !== name)
    if (target.parent !== undefined || place !== target.section) return { ...group, fields: rest }
    const at = neighbour === undefined ? 0 : rest.indexOf(neighbour) + 1
    return { ...group, fields: rest.toSpliced(at, 0, name) }
  })
  return JSON.stringify(next) === JSON.stringify(before) ? [] : [setting(['uiConfig', 'groups'], next, before)]
}

/** The end of a tab: of its last card, or of one made for it. */
function endOfTab(design: Design, title: string | undefined): Target {
  const tabs = tabsOf(design)
  const tab = tabs.find((other) => other.title === title) ?? tabs[0]
  const last = tab?.sections.at(-1)
  const after = last?.fields.at(-1)?.id ?? design.fields.at(-1)?.id ?? null
  if (last) return { parent: undefined, section: last.place, after }
  // What no card names is seen on the first tab; any other needs a card to show it.
  if (tab?.title === undefined || tab === tabs[0]) return { parent: undefined, section: undefined, after }
  return { parent: undefined, section: design.uiConfig.groups?.length ?? 0, cardOn: tab.title, after }
}

/**
 * Where a field is added that somebody asks for by its kind, while they look at a tab: inside a group that is selected
 * there, after any other field that is, or last on the tab.
 */
export function targetAfter(design: Design, selected: string | undefined, shownTab: string | undefined): Target {
  const found = findField(design, selected)
  if (!found || tabTitleOf(design, found) !== shownTab) return endOfTab(design, shownTab)
  const inside = insideOf(found.field)
  if (inside && inside.fields.length === 0) return { parent: found.field.id, after: null }
  const section = found.parent ? undefined : sectionOf(design, found.field.id)
  return { parent: found.parent?.field.id, section: section?.place, after: found.field.id }
}
