import type { CheckedComponent, PageSurroundings, PageWidget, WholeComponent } from '@mtc/openapi/page'
import { manifestOf } from '@mtc/widgets/manifests'
import { eq, or } from 'drizzle-orm'
import type { Beside } from '../../kit/crud/index.ts'
import type { TenantStore } from '../../kit/tenant-store.ts'
import { LISTED } from '../insights/rows/listed.ts'
import { chooseLayout } from './choose.ts'
import { componentsOf } from './component-rows.ts'
import type { LayoutRow } from './rows.ts'

/** A component as widgets are held against it: what it can be bound to, and what it lacks, is said by the view that draws it. */
function checkedComponent({ name, propsSchema, defaultProps, view }: WholeComponent): CheckedComponent {
  const manifest = manifestOf(view)
  const slot = manifest && (manifest.binding ?? null)
  return { name, propsSchema, defaultProps, slot, unfinished: manifest?.unfinished }
}

/** The layout that pages naming this one are laid out by: the shop's own in its place, where there is one. */
export async function layoutOfPage(
  tenant: TenantStore,
  layoutId: string,
  beside?: Beside,
): Promise<LayoutRow | undefined> {
  const { uiLayouts: l } = tenant.t
  const stored = await tenant.rows(l, { where: or(eq(l.id, layoutId), eq(l.originId, layoutId)), shared: true })
  // What stands beside at this id is of this table.
  const coming = beside?.get(layoutId) as LayoutRow | undefined
  const layouts = coming ? [...stored, coming] : stored
  return chooseLayout({ layouts }, { layoutId })?.chosen
}

/** What a page of the shop is held against before it is written; without a layout, places are not. */
export async function surroundingsOf(
  tenant: TenantStore,
  layoutId: string | undefined,
  widgets: readonly Pick<PageWidget, 'componentId'>[],
  beside?: Beside,
): Promise<PageSurroundings & { whole: ReadonlyMap<string, WholeComponent> }> {
  const [layout, whole] = await Promise.all([
    layoutId === undefined ? undefined : layoutOfPage(tenant, layoutId, beside),
    componentsOf(
      tenant,
      widgets.map(({ componentId }) => componentId),
      beside,
    ),
  ])
  const components = new Map([...whole].map(([id, component]) => [id, checkedComponent(component)]))
  return { layout, components, whole, resources: LISTED }
}
