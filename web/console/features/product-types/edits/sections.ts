import type { Design, FormSection } from '../model/design.ts'
import { sectionsOf } from '../model/sections.ts'
import { type Edit, setting } from './edit.ts'

const groupsOf = (design: Design): FormSection[] => design.uiConfig.groups ?? []

const withGroups = (design: Design, groups: FormSection[], label: string, said = '', topic?: string): Edit => ({
  label,
  operations: [setting(['uiConfig', 'groups'], groups.length === 0 ? undefined : groups, design.uiConfig.groups)],
  said,
  ...(topic ? { topic } : {}),
})

function freeTitle(title: string, others: readonly { title: string }[]): string {
  const taken = new Set(others.map((other) => other.title))
  let free = title
  for (let number = 2; taken.has(free); number += 1) free = `${title} ${number}`
  return free
}

/** A title that no other card has, and one that no other tab has. */
export const freeSectionTitle = (design: Design, title: string): string => freeTitle(title, groupsOf(design))
export const freeTabTitle = (design: Design, title: string): string => freeTitle(title, design.uiConfig.tabs ?? [])

/** A new card at the end of a tab. The first one takes in the fields that there are. */
export function addSection(design: Design, title: string, tab?: string): Edit {
  const groups = groupsOf(design)
  const free = freeSectionTitle(design, title)
  const rest = sectionsOf(design).find(({ place }) => place === undefined)?.fields ?? []
  const first =
    groups.length === 0 && rest.length > 0 ? [{ title: 'Details', fields: rest.map(({ name }) => name) }] : []
  const added = { title: free, fields: [], ...(tab === undefined ? {} : { tab }) }
  return withGroups(design, [...groups, ...first, added], `Add the section ${free}`, `Section ${free} added.`)
}

/** Another title, description, number of columns or tab for a card. */
export function changeSection(design: Design, place: number, change: Partial<FormSection>): Edit | undefined {
  const groups = groupsOf(design)
  const before = groups[place]
  if (!before) return undefined
  const { description, ...after } = { ...before, ...change }
  const next = { ...after, ...(description ? { description } : {}) }
  return withGroups(
    design,
    groups.with(place, next),
    `Change the section ${before.title}`,
    '',
    `section ${place} ${Object.keys(change).join()}`,
  )
}

/** Takes a card away; its fields go to the card of all others. */
export function removeSection(design: Design, place: number): Edit | undefined {
  const groups = groupsOf(design)
  const gone = groups[place]
  if (!gone) return undefined
  return withGroups(
    design,
    groups.toSpliced(place, 1),
    `Remove the section ${gone.title}`,
    `Section ${gone.title} removed; its fields are kept.`,
  )
}

/** Moves a card one place up or down. */
export function moveSection(design: Design, place: number, step: 1 | -1): Edit | undefined {
  const groups = groupsOf(design)
  const moved = groups[place]
  const other = groups[place + step]
  if (!moved || !other) return undefined
  const next = groups.with(place, other).with(place + step, moved)
  return withGroups(
    design,
    next,
    `Move the section ${moved.title}`,
    `Section ${moved.title} is now at place ${place + step + 1} of ${groups.length}.`,
  )
}

const withTabs = (
  design: Design,
  tabs: { title: string }[],
  groups: FormSection[],
  label: string,
  said: string,
): Edit => ({
  label,
  operations: [
    setting(['uiConfig', 'tabs'], tabs.length === 0 ? undefined : tabs, design.uiConfig.tabs),
    ...(JSON.stringify(groups) === JSON.stringify(groupsOf(design))
      ? []
      : [setting(['uiConfig', 'groups'], groups.length === 0 ? undefined : groups, design.uiConfig.groups)]),
  ],
  said,
})

/** A new tab with a card on it; the first one makes room for what there is on a tab before it. */
export function addTab(design: Design, title: string): Edit {
  const tabs = design.uiConfig.tabs ?? []
  const free = freeTabTitle(design, title)
  const first = tabs.length === 0 ? [{ title: 'General' }] : []
  const rest = sectionsOf(design).find(({ place }) => place === undefined)?.fields ?? []
  const known: FormSection[] =
    groupsOf(design).length === 0 && rest.length > 0
      ? [{ title: 'Details', fields: rest.map(({ name }) => name) }]
      : groupsOf(design)
  const placed = first[0] ? known.map((group) => ({ tab: 'General', ...group })) : known
  const card = { title: freeSectionTitle(design, 'Details'), fields: [], tab: free }
  return withTabs(
    design,
    [...tabs, ...first, { title: free }],
    [...placed, card],
    `Add the tab ${free}`,
    `Tab ${free} added.`,
  )
}

/** Another title for a tab, on its cards too. */
export function renameTab(design: Design, from: string, to: string): Edit | undefined {
  const tabs = design.uiConfig.tabs ?? []
  if (to.trim() === '' || from === to || tabs.some(({ title }) => title === to)) return undefined
  return withTabs(
    design,
    tabs.map((tab) => (tab.title === from ? { ...tab, title: to } : tab)),
    groupsOf(design).map((group) => (group.tab === from ? { ...group, tab: to } : group)),
    `Rename the tab ${from}`,
    '',
  )
}

/** Takes a tab away; its cards go to the first one that is left. */
export function removeTab(design: Design, gone: string): Edit {
  const tabs = (design.uiConfig.tabs ?? []).filter(({ title }) => title !== gone)
  const [first] = tabs
  const groups = groupsOf(design).map(({ tab, ...group }) => {
    const next = tab === gone ? first?.title : tab
    return first && next !== undefined ? { ...group, tab: next } : group
  })
  return withTabs(design, tabs, groups, `Remove the tab ${gone}`, `Tab ${gone} removed; its fields are kept.`)
}
