import type { Design, FormSection } from './design.ts'
import { type Field, withIds } from './field.ts'
import type { Found } from './tree.ts'

/** A card of the form with the fields on it. */
export interface Section extends Omit<FormSection, 'fields'> {
  /** Its place among the sections; undefined for what no section names. */
  place: number | undefined
  fields: Field[]
}

/** A tab of the form; one without a title where the form has no tabs. */
export interface Tab {
  title: string | undefined
  sections: Section[]
}

/** The cards of the form in their order. Without any, one holds everything. */
export function sectionsOf(design: Design): Section[] {
  const fields = withIds(design.fields)
  const groups = design.uiConfig.groups ?? []
  const sections = groups.map((group, place) => ({
    ...group,
    place,
    fields: group.fields.flatMap((name) => fields.find((field) => field.name === name) ?? []),
  }))
  const named = new Set(sections.flatMap((section) => section.fields.map(({ name }) => name)))
  const rest = fields.filter(({ name }) => !named.has(name))
  if (groups.length > 0 && rest.length === 0) return sections
  return [...sections, { title: groups.length > 0 ? 'More' : '', place: undefined, fields: rest }]
}

/** The tabs of the form with their cards; cards that name no tab stand on the first. */
export function tabsOf(design: Design): Tab[] {
  const titles = (design.uiConfig.tabs ?? []).map(({ title }) => title)
  const sections = sectionsOf(design)
  if (titles.length === 0) return [{ title: undefined, sections }]
  const tabOf = ({ tab }: Section) => (tab !== undefined && titles.includes(tab) ? tab : titles[0])
  return titles.map((title) => ({ title, sections: sections.filter((section) => tabOf(section) === title) }))
}

/** The tab on which a field is seen, be it inside others; undefined for a form without tabs. */
export function tabTitleOf(design: Design, found: Found): string | undefined {
  if (found.parent) return tabTitleOf(design, found.parent)
  const isHere = ({ fields }: Section) => fields.some(({ id }) => id === found.field.id)
  return tabsOf(design).find(({ sections }) => sections.some(isHere))?.title
}

/** The section that a field of the product type itself stands on. */
export const sectionOf = (design: Design, id: string): Section | undefined =>
  sectionsOf(design).find(({ fields }) => fields.some((field) => field.id === id))
