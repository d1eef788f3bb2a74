import type { Binding, PageContent, VisibilityRules } from '@mtc/openapi/page'
import { withWidgets } from './with-widgets.ts'

/** Recipes for what widgets say of themselves, not where they lie. */
export const setBinding =
  (id: string, binding: Binding | null) =>
  (content: PageContent): PageContent =>
    withWidgets(content, [id], (widget) => ({ ...widget, binding }))

export const setVisibility =
  (ids: readonly string[], visibilityRules: VisibilityRules) =>
  (content: PageContent): PageContent =>
    withWidgets(content, ids, (widget) => ({ ...widget, visibilityRules }))

/** Whether widgets are shown at all. */
export const setActive =
  (ids: readonly string[], isActive: boolean) =>
  (content: PageContent): PageContent =>
    withWidgets(content, ids, (widget) => (widget.isActive === isActive ? widget : { ...widget, isActive }))
