import type { Audience } from '@mtc/openapi/page'
import type { EffectiveComponent } from '../model/effective-component.ts'
import { isFit } from './fit.ts'

/** Components under one heading. */
export interface Shelf {
  title: string
  components: readonly EffectiveComponent[]
}

const RECENT = 'Recently used'
/** The headings that come first, in this order; others follow by name. */
const ORDER = ['Figures', 'Charts', 'Lists', 'Storefront', 'Text', 'Media', 'Actions', 'Layout']

const rankOf = (title: string) => (ORDER.includes(title) ? ORDER.indexOf(title) : ORDER.length)
const byName = (a: EffectiveComponent, b: EffectiveComponent) => a.name.localeCompare(b.name)

/** How well a component answers a search: by its name's beginning, within its name, by its heading, by what it says of itself. */
function matchOf({ name, category, description, slug }: EffectiveComponent, wanted: string): number | undefined {
  const has = (text: string) => text.toLowerCase().includes(wanted)
  if (name.toLowerCase().startsWith(wanted)) return 0
  if (
    name
      .toLowerCase()
      .split(/\s+/)
      .some((word) => word.startsWith(wanted))
  )
    return 1
  if (has(name) || has(slug)) return 2
  if (has(category)) return 3
  return has(description) ? 4 : undefined
}

/** The components that a search finds, the best first. */
export function searchComponents(components: readonly EffectiveComponent[], query: string): EffectiveComponent[] {
  const wanted = query.trim().toLowerCase()
  return components
    .flatMap((component) => {
      const match = matchOf(component, wanted)
      return match === undefined ? [] : [{ component, match }]
    })
    .toSorted((a, b) => a.match - b.match || byName(a.component, b.component))
    .map(({ component }) => component)
}

/** What the palette shows: with a search one shelf of what it finds, else what was used last and every heading. */
export function shelvesOf(
  all: Iterable<EffectiveComponent>,
  audience: Audience,
  query: string,
  recent: readonly string[],
): Shelf[] {
  const fit = [...all].filter((component) => isFit(component, audience)).toSorted(byName)
  if (query.trim() !== '') return [{ title: 'Found', components: searchComponents(fit, query) }]
  const used = recent.flatMap((id) => fit.find((component) => component.id === id) ?? [])
  const titles = [...new Set(fit.map(({ category }) => category))]
  const shelves = titles
    .toSorted((a, b) => rankOf(a) - rankOf(b) || a.localeCompare(b))
    .map((title) => ({ title, components: fit.filter(({ category }) => category === title) }))
  return used.length > 0 ? [{ title: RECENT, components: used }, ...shelves] : shelves
}
