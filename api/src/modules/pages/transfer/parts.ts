import type { PageBundle } from '@mtc/openapi'
import { type WholeComponent, widgetWithoutForeign } from '@mtc/openapi/page'
import { componentsOf } from '../component-rows.ts'
import type { LayoutRow } from '../rows.ts'
import { layoutOf, neededComponents } from './in-shop.ts'
import type { OngoingImport } from './ongoing-import.ts'
import { inFile } from './refused.ts'

/** A layout as far as a page is laid out by it. */
export type PageLayout = Pick<LayoutRow, 'id' | 'slug' | 'regions' | 'responsiveConfig'>

/** The shop's layout of the address name that a file says; where there is none, the one of the file is made ready. */
export async function layoutFor(
  { c, tenant, nouns, unit }: OngoingImport,
  layout: PageBundle['layout'],
): Promise<PageLayout> {
  const found = await layoutOf(tenant, layout.slug)
  if (found) return found
  const planned = await inFile(
    (field) => `/source/layout${field}`,
    () => nouns.layouts.plan(c, 'created', undefined, { ...layout }),
  )
  return { ...layout, id: unit.take(planned).id }
}

/** What the widgets of a file show, by address name: the components that the shop lacks are made ready. */
export async function componentsFor(ongoing: OngoingImport): Promise<ReadonlyMap<string, WholeComponent>> {
  const { c, tenant, nouns, incoming, known, notes, unit } = ongoing
  const wanted = incoming.widgets.map(({ component }) => component)
  const { present, missing } = await neededComponents(tenant, wanted, incoming.components)
  const coming = new Map<string, string>()
  const schemas = new Map([...present].map(([slug, { propsSchema }]) => [slug, propsSchema]))
  for (const component of missing) {
    const { base, ...own } = component
    const baseId = base === null ? null : (coming.get(base) ?? present.get(base)?.id ?? null)
    // What is derived has the props of its base.
    const schema = (base === null ? undefined : schemas.get(base)) ?? own.propsSchema
    schemas.set(own.slug, schema)
    const defaults = widgetWithoutForeign({ props: own.defaultProps, binding: null }, schema, (id) => known.has(id))
    if (defaults.isLess) notes.lost(`The component “${own.name}” named something of another shop`)
    const fields = { ...own, defaultProps: defaults.value.props, baseId, dependencies: [] }
    const at = `/source/components/${incoming.components.indexOf(component)}`
    const planned = await inFile(
      (field) => at + (field === '/baseId' ? '/base' : field),
      () => nouns.components.plan(c, 'created', undefined, fields, { beside: unit.beside }),
    )
    coming.set(component.slug, unit.take(planned).id)
  }
  const whole = await componentsOf(tenant, [...coming.values()], unit.beside)
  const made = [...coming].flatMap(([slug, id]): [string, WholeComponent][] => {
    const component = whole.get(id)
    return component ? [[slug, component]] : []
  })
  return new Map([...present, ...made])
}
