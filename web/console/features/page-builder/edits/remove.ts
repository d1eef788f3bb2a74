import type { PageContent } from '@mtc/openapi/page'
import type { Surface } from '../model/surface.ts'
import { arrange } from './arrange.ts'

/** The page without some of its widgets, and without what it said of them. */
export function removeWidgets(surface: Surface, content: PageContent, ids: readonly string[]): PageContent {
  const widgets = content.widgets.filter(({ id }) => !ids.includes(id))
  if (widgets.length === content.widgets.length) return content
  const { hiddenWidgets, ...overrides } = content.overrideConfig
  const hidden = hiddenWidgets?.filter((id) => !ids.includes(id))
  const overrideConfig = hidden && hidden.length > 0 ? { ...overrides, hiddenWidgets: hidden } : overrides
  return arrange(surface, {
    ...content,
    widgets,
    overrideConfig: hiddenWidgets ? overrideConfig : content.overrideConfig,
  })
}
