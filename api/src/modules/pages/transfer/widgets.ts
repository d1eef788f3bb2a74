import {
  type FittedLayout,
  fitToLayout,
  homeRegion,
  type PageVariable,
  type PageWidget,
  shownRegion,
  variableWithoutForeign,
  type WholeComponent,
  widgetWithoutForeign,
} from '@mtc/openapi/page'
import type { Notebook } from '@mtc/openapi/page/imports'
import { manifestOf } from '@mtc/widgets/manifests'
import type { Incoming } from './incoming.ts'

/** Where widgets of a file come to stand. */
export interface Ground {
  /** What widgets show, by address name. */
  components: ReadonlyMap<string, WholeComponent>
  layout: FittedLayout
  /** The ids that the shop knows of all that the file names. */
  known: ReadonlySet<string>
  newId: () => string
}

type Incomer = Incoming['widgets'][number]

const titleOf = ({ key, component, props }: Incomer): string => {
  const title = props['title']
  return typeof title === 'string' && title !== '' ? title : `${component} ${key}`
}

/** The widgets of a file as this shop's: with its components, in regions that there are, without ids of other shops. */
export function settledWidgets(incoming: Incoming, ground: Ground, notes: Notebook): PageWidget[] {
  const { components, layout, known, newId } = ground
  const home = homeRegion(layout.regions) ?? 'main'
  const widgets = incoming.widgets.flatMap((widget) => {
    const component = components.get(widget.component)
    const title = titleOf(widget)
    if (!component) {
      notes.lost(`“${title}” shows “${widget.component}”, which this shop does not have`)
      return []
    }
    const { region = home, binding = manifestOf(component.view)?.binding?.default ?? null } = widget
    const shown = shownRegion(layout.regions, region)
    if (shown !== region) notes.repaired(`“${title}” stood in the region “${region}”: it stands in “${shown}”`)
    const strange = Object.keys(widget.grid).filter((name) => !Object.hasOwn(layout.responsiveConfig, name))
    if (strange.length > 0)
      notes.lost(`The places of “${title}” at ${strange.join(', ')}: the layout has no such breakpoint`)
    const own = widgetWithoutForeign({ props: widget.props, binding }, component.propsSchema, (id) => known.has(id))
    if (own.isLess) notes.lost(`“${title}” named something of another shop`)
    return {
      id: newId(),
      componentId: component.id,
      componentRevision: widget.componentRevision ?? component.revision,
      region,
      grid: widget.grid,
      ...own.value,
      visibilityRules: widget.visibilityRules,
      isActive: widget.isActive,
      originId: null,
    }
  })
  return fitToLayout(widgets, layout)
}

/** The variables of a file, without ids of other shops. */
export const settledVariables = (incoming: Incoming, known: ReadonlySet<string>, notes: Notebook): PageVariable[] =>
  incoming.variables.map((variable) => {
    const { value, isLess } = variableWithoutForeign(variable, (id) => known.has(id))
    if (isLess) notes.lost(`The choice “${variable.label}” named something of another shop`)
    return value
  })
