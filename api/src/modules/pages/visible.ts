import { allows, type ResolvedPage } from '@mtc/openapi'
import type { VisibilityRules } from '@mtc/openapi/page'
import { contentTag, type PageState, type StateWidget } from './state.ts'

export interface Viewer {
  role: string | undefined
  permissions: readonly string[]
}

/** Whether a viewer sees something. An owner's `*` holds every permission but is still only the role it is. */
export function isVisible(rules: VisibilityRules, viewer: Viewer): boolean {
  if (rules.roles && !(viewer.role !== undefined && rules.roles.includes(viewer.role))) return false
  return rules.permission === undefined || allows(viewer.permissions, rules.permission)
}

/** A page as somebody sees it, and the ETag of that. */
export interface SeenPage {
  page: ResolvedPage
  etag: string
}

/** The widgets that a viewer sees; undefined where the whole page is not for them. */
export const visibleWidgets = ({ rules, widgets }: PageState, viewer: Viewer): StateWidget[] | undefined =>
  isVisible(rules, viewer) ? widgets.filter((one) => isVisible(one.rules, viewer)) : undefined

/**
 * Step 7: what of a page is for a viewer; undefined where none of it is. What is not leaves no trace: not in the order
 * of the rest, not among the variables, not in the ETag.
 */
export function seenBy(state: PageState, viewer: Viewer): SeenPage | undefined {
  const widgets = visibleWidgets(state, viewer)
  if (!widgets) return undefined
  const followed = new Set(widgets.flatMap(({ follows }) => follows))
  const variables = state.variables.filter(({ id }) => followed.has(id))
  return {
    page: { ...state.head, variables, widgets: widgets.map(({ widget }, position) => ({ ...widget, position })) },
    etag: `"${contentTag([state.headTag, variables, widgets.map(({ tag }) => tag)])}"`,
  }
}
