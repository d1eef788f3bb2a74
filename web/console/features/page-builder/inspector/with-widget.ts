import type { PageContent, PageWidget } from '@mtc/openapi/page'

/** The page with one of its widgets changed. */
export const withWidget = (id: string, change: (widget: PageWidget) => PageWidget) => withWidgets([id], change)

/** The page with some of its widgets changed; the others stay the same objects. */
export const withWidgets =
  (ids: readonly string[], change: (widget: PageWidget) => PageWidget) =>
  (content: PageContent): PageContent => ({
    ...content,
    widgets: content.widgets.map((widget) => (ids.includes(widget.id) ? change(widget) : widget)),
  })
