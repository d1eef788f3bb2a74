import type { BindingSlot, RowsBinding } from '@mtc/openapi/page'
import { resourceOf } from '../../../../core/schemas.ts'
import { findScreen, labelOf, type ScreenResource, screens } from '../../../../core/screens.ts'
import { columnFields } from '../../../../screens/list/columns.tsx'
import type { Choice } from './insight-choices.ts'

/** The products that anybody may see: a list without a screen of its own. */
export const PUBLIC_PRODUCTS = 'storefront-products'

/** The resource whose fields a list of rows has. */
export function rowsScreen(resource: string): ScreenResource | undefined {
  const path = resource === PUBLIC_PRODUCTS ? 'products' : resource
  return findScreen(path) && resourceOf(path)
}

/** The lists that a widget can show. */
export function resourceChoices(slot: BindingSlot, isPublic: boolean): Choice[] {
  const all = [
    { value: PUBLIC_PRODUCTS, label: 'Products in the shop', description: 'What anybody may see' },
    ...screens
      .filter(({ scope }) => scope !== 'platform' && !isPublic)
      .map(({ path, title }) => ({ value: path, label: title })),
  ]
  const { resources } = slot
  return resources ? all.filter(({ value }) => resources.includes(value)) : all
}

/** The fields that a list can show. */
export const fieldChoices = (screen: ScreenResource): Choice[] =>
  columnFields(screen).map((value) => ({ value, label: labelOf(screen, value) }))

/** What a list can be sorted by, apart from the direction. */
export const sortChoices = (screen: ScreenResource): Choice[] =>
  screen.sort.map((value) => ({ value, label: labelOf(screen, value) }))

/** The binding for another list: it begins with that list's own columns and order. */
export function withResource(binding: RowsBinding, resource: string): RowsBinding {
  const screen = rowsScreen(resource)
  if (!screen) return { ...binding, resource }
  const known = new Set(columnFields(screen))
  const kept = binding.fields.filter((field) => known.has(field))
  return {
    ...binding,
    resource,
    fields: kept.length > 0 ? kept : screen.columns.filter((field) => known.has(field)).slice(0, 5),
    conditions: [],
    sort: screen.defaultSort,
  }
}
