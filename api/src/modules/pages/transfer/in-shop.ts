import type { PageBundle } from '@mtc/openapi'
import type { WholeComponent } from '@mtc/openapi/page'
import { and, eq, inArray } from 'drizzle-orm'
import { ApiError, invalid } from '../../../kit/api-error.ts'
import type { TenantStore } from '../../../kit/tenant-store.ts'
import { componentsOf } from '../component-rows.ts'
import { layoutOfPage } from '../surroundings.ts'

type Bundled = PageBundle['components'][number]
type Owned = { tenantId: string | null; slug: string }

/** Of rows with the same address name, the shop's own. */
const ownBySlug = <R extends Owned>(rows: readonly R[]): Map<string, R> =>
  new Map(
    rows.toSorted((a, b) => Number(a.tenantId !== null) - Number(b.tenantId !== null)).map((row) => [row.slug, row]),
  )

/** The components that a page needs: those of the shop, and those that it has to get first, bases before what is derived. */
export interface NeededComponents {
  present: ReadonlyMap<string, WholeComponent>
  missing: readonly Bundled[]
}

/** Looks up which components a shop has for a page. */
export async function neededComponents(
  tenant: TenantStore,
  wanted: readonly string[],
  bundled: readonly Bundled[],
): Promise<NeededComponents> {
  const { uiComponents: k } = tenant.t
  const slugs = [...wanted, ...bundled.flatMap(({ slug, base }) => (base === null ? slug : [slug, base]))]
  const named = await tenant.rows(k, { where: tenant.f.among(k.slug, JSON.stringify(slugs)), shared: true })
  const ids = new Map([...ownBySlug(named)].map(([slug, { id }]) => [slug, id]))
  const whole = await componentsOf(tenant, [...ids.values()])
  const present = new Map(
    [...ids].flatMap(([slug, id]) => {
      const component = whole.get(id)
      return component ? [[slug, component]] : []
    }),
  )
  const offered = new Map(bundled.map((component) => [component.slug, component]))
  const missing = new Map<string, Bundled>()
  const need = (slug: string, above: readonly string[]): void => {
    const component = present.has(slug) || missing.has(slug) ? undefined : offered.get(slug)
    if (!component) return
    if (above.includes(slug)) {
      const field = `/source/components/${bundled.indexOf(component)}/base`
      throw invalid([{ field, message: `The component ${slug} is derived from itself` }])
    }
    if (component.base !== null) need(component.base, [...above, slug])
    missing.set(slug, component)
  }
  for (const slug of wanted) need(slug, [])
  return { present, missing: [...missing.values()] }
}

/** A name that no page of the shop or the system has yet: the one that is wished for, or the same with a number. */
export async function freePage(tenant: TenantStore, wished: string): Promise<string> {
  const { uiTemplates: t } = tenant.t
  const names = Array.from({ length: 50 }, (_, n) => (n === 0 ? wished : `${wished.slice(0, 76)}-${n + 1}`))
  const rows = await tenant.select(t, { page: t.page }, { where: inArray(t.page, names), shared: true })
  const taken = new Set(rows.map(({ page }) => page))
  const free = names.find((name) => !taken.has(name))
  if (free === undefined)
    throw new ApiError('CONFLICT', {
      message: `There are ${names.length} pages called “${wished}” already: send another address`,
      errors: [{ field: '/page', message: 'This address is taken' }],
    })
  return free
}

/** What pages are laid out by that name the layout of an address name, of which the shop's own comes before the system's. */
export async function layoutOf(tenant: TenantStore, slug: string) {
  const { uiLayouts } = tenant.t
  const where = and(eq(uiLayouts.slug, slug), eq(uiLayouts.type, 'page'))
  const named = ownBySlug(await tenant.rows(uiLayouts, { where, shared: true })).get(slug)
  return named && layoutOfPage(tenant, named.id)
}

export async function themeOf(tenant: TenantStore, slug: string) {
  const { uiThemes } = tenant.t
  return ownBySlug(await tenant.rows(uiThemes, { where: eq(uiThemes.slug, slug), shared: true })).get(slug)
}
