import type { StoredProps } from '../manifest.ts'
import { section } from './manifest.ts'
import { sectionMembers } from './members.ts'

interface Placed {
  id: string
  region: string
  component: { view: string }
  props: StoredProps
}

/** What links to a section lead to, without the #: its own name, else one made from its heading; empty where it has none. */
export const sectionAnchor = (props: StoredProps): string => section.read(props).anchor

/** Whether a widget is a section that can be folded. */
export const isFoldable = ({ component, props }: Placed): boolean =>
  component.view === section.slug && section.read(props).collapsible

/** Whether a section is folded: as it is at first, unless somebody has turned it. */
export const isFolded = (widget: Placed, turned: readonly string[]): boolean =>
  isFoldable(widget) && section.read(widget.props).folded !== turned.includes(widget.id)

/** The widgets of a page that are not folded away with their section. `widgets` stand in reading order. */
export function unfolded<W extends Placed>(widgets: readonly W[], turned: readonly string[]): readonly W[] {
  const folded = widgets.filter((widget) => isFolded(widget, turned))
  if (folded.length === 0) return widgets
  const members = sectionMembers(widgets.map(({ id, region, component: { view } }) => ({ id, region, view })))
  const away = new Set(folded.flatMap(({ id }) => members.get(id) ?? []))
  return widgets.filter(({ id }) => !away.has(id))
}
