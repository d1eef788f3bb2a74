import type { PageContent, PageWidget } from '@mtc/openapi/page'

/** The page with some of its widgets changed; the others, and the page where nothing changes, stay the same objects. */
export function withWidgets(
  content: PageContent,
  ids: readonly string[],
  change: (widget: PageWidget) => PageWidget,
): PageContent {
  const widgets = content.widgets.map((widget) => (ids.includes(widget.id) ? change(widget) : widget))
  return widgets.some((widget, index) => widget !== content.widgets[index]) ? { ...content, widgets } : content
}
