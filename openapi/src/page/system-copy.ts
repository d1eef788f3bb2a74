import type { PageContent, PageWidget } from './content.ts'

/** The ids that a copy's widgets have, by those of the system's widgets that they were copied from. */
export type OwnIds = ReadonlyMap<string, string>

/** A page of the system as its copies are held against it: every widget is its own origin. */
export const asOrigin = (content: PageContent): PageContent => ({
  ...content,
  systemRevision: null,
  widgets: content.widgets.map((widget) => ({ ...widget, originId: widget.id })),
})

/** A copy told in the system's ids, so that the two can be compared and merged; and the way back. */
export function inSystemIds(copy: PageContent): { content: PageContent; ownIds: OwnIds } {
  const ownIds = new Map<string, string>()
  // Of several with one origin the first is it: the others were pasted.
  for (const { id, originId } of copy.widgets) if (originId !== null && !ownIds.has(originId)) ownIds.set(originId, id)
  const systemIds = new Map([...ownIds].map(([originId, id]) => [id, originId]))
  return { content: { ...renamed(copy, (id) => systemIds.get(id) ?? id), systemRevision: null }, ownIds }
}

/** Content in the system's ids as a shop's own: widgets that the shop has keep their ids, those it has not get new ones. */
export function inOwnIds(content: PageContent, ownIds: OwnIds, newId: () => string): PageContent {
  const ids = new Map(ownIds)
  for (const { id, originId } of content.widgets) if (id === originId && !ids.has(id)) ids.set(id, newId())
  return renamed(content, (id) => ids.get(id) ?? id)
}

/** A shop's own copy of a page of the system. */
export const copyOf = (content: PageContent, systemRevision: number, newId: () => string): PageContent => ({
  ...inOwnIds(asOrigin(content), new Map(), newId),
  systemRevision,
})

function renamed(content: PageContent, nameOf: (id: string) => string): PageContent {
  const { overrideConfig, widgets } = content
  const { hiddenWidgets } = overrideConfig
  return {
    ...content,
    overrideConfig: hiddenWidgets
      ? { ...overrideConfig, hiddenWidgets: hiddenWidgets.map((id) => nameOf(id)) }
      : overrideConfig,
    widgets: widgets.map((widget): PageWidget => ({ ...widget, id: nameOf(widget.id) })),
  }
}
