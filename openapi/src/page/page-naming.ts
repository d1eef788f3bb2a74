import { type Content, type Naming, type Path, valueAt } from '../document/index.ts'
import { isRecord, own, ownString } from '../product-schema/json.ts'

/** What rows are called, by id: layouts, themes, components. */
export type RowNames = Readonly<Record<string, string>>

/** How people call the parts of a page. What holds others without a word of its own is passed over. */
const PARTS: Readonly<Record<string, string>> = {
  page: 'Address',
  layoutId: 'Layout',
  themeId: 'Theme',
  isDefault: 'First page',
  overrideConfig: 'Overrides',
  refreshSeconds: 'Refresh',
  visibilityRules: 'Visible to',
  componentId: 'Component',
  grid: 'Place',
  props: '',
  binding: 'Data',
  isActive: 'Shown',
}

/** Names the places of a page for comparisons and conflicts: a widget by its title, else by what it shows. */
export function pageNaming(names: RowNames): Naming {
  return {
    nameOf(path: Path, content: Content) {
      const [list, item] = path
      const step = path.at(-1) ?? ''
      if (list === 'widgets' && item !== undefined && path.length === 2)
        return widgetName(valueAt(content, path), names)
      if (list === 'widgets' && path.length === 3) return PARTS[step]
      return path.length === 1 ? PARTS[step] : undefined
    },
    wordsFor: (value) => (typeof value === 'string' && names[value] !== undefined ? `“${names[value]}”` : undefined),
  }
}

function widgetName(widget: unknown, names: RowNames): string | undefined {
  if (!isRecord(widget)) return undefined
  return ownString(own(widget, 'props'), 'title') || names[ownString(widget, 'componentId') ?? ''] || 'Widget'
}
