import { followed, laidOver, shownRegion } from '@mtc/openapi/page'
import type { LayoutRow, PageRows, TemplateRow, WidgetRow } from './rows.ts'
import { contentTag, type StateWidget } from './state.ts'

/** A widget that nobody sees, and why. */
export interface AbsentWidget {
  widget: WidgetRow
  reason: string
}
export interface Placed {
  shown: StateWidget[]
  absent: AbsentWidget[]
}

/**
 * Steps 4 to 6: the page's widgets by region and position, what each of them shows, and which of them the page hides.
 * Those whose region the layout has lost stand in the one that takes them in, where the builder shows them too.
 */
export function placed({ widgets, components }: PageRows, template: TemplateRow, layout: LayoutRow): Placed {
  const regions = layout.regions.map(({ name }) => name)
  const regionOf = ({ region }: WidgetRow) => shownRegion(layout.regions, region)
  const rank = (widget: WidgetRow) => regions.indexOf(regionOf(widget))
  const hidden = new Set(template.overrideConfig.hiddenWidgets)
  const out: Placed = { shown: [], absent: [] }
  // The widgets belong to whoever's template won: a copy of a page does not mix with the system's.
  const own = widgets.filter(({ tenantId }) => tenantId === template.tenantId)
  const inOrder = own.toSorted((a, b) => rank(a) - rank(b) || a.position - b.position || (a.id < b.id ? -1 : 1))
  for (const widget of inOrder) {
    const component = components.get(widget.componentId)
    if (!widget.isActive) out.absent.push({ widget, reason: 'It is switched off.' })
    else if (!component)
      out.absent.push({ widget, reason: 'The component that it shows, or one that it is derived from, is gone.' })
    else if (hidden.has(widget.id)) out.absent.push({ widget, reason: 'The overrides of the page hide it.' })
    else {
      const { id, slug, type, view } = component
      const shown = {
        id: widget.id,
        isSystem: widget.tenantId === null,
        region: regionOf(widget),
        grid: widget.grid,
        component: { id, slug, type, view },
        props: laidOver(component.defaultProps, widget.props),
        binding: widget.binding,
      }
      const rules = widget.visibilityRules
      out.shown.push({ widget: shown, rules, follows: followed(widget.binding), tag: contentTag(shown) })
    }
  }
  return out
}
