import { type BindingSlot, type RowsBinding, STOREFRONT_PRODUCTS } from '@mtc/openapi/page'
import { resourceOf } from '../../../../core/schemas.ts'
import { capitalized, findScreen, humanized, labelOf, type ScreenResource } from '../../../../core/screens.ts'
import { columnFields } from '../../../../screens/list/columns.tsx'
import { type FilterField, filterFields } from '../../../../screens/list/filter-fields.ts'
import { LISTED } from '../../model/listed.ts'
import type { Choice } from './insight-choices.ts'

/** What a widget can show of a list, by what it can be sorted and narrowed. */
export interface RowsList {
  fields: readonly Choice[]
  sorts: readonly Choice[]
  filters: readonly FilterField[]
  /** Its own columns and order. */
  columns: readonly string[]
  defaultSort: string
}

/** What the public list calls otherwise than the products do. */
const PUBLIC_WORDS: Readonly<Record<string, string>> = {
  brand: 'Brand',
  category: 'Category',
  imageUrl: 'Picture',
  publishedAt: 'Published',
}
const named = (values: readonly string[]): Choice[] => {
  const products = resourceOf('products')
  return values.map((value) => ({ value, label: PUBLIC_WORDS[value] ?? labelOf(products, value) }))
}

const publicProducts: RowsList = {
  fields: named((STOREFRONT_PRODUCTS.fields ?? []).filter((field) => field !== 'attributes')),
  sorts: named(STOREFRONT_PRODUCTS.sort),
  filters: STOREFRONT_PRODUCTS.filters.map(({ name, kind, reference }): FilterField => {
    const label = humanized(name.replace(/Id$/, ''))
    if (kind === 'integer') return { name, label, kind: 'money' }
    return reference ? { name, label, kind: 'reference', resource: reference } : { name, label, kind: 'text' }
  }),
  columns: ['name', 'price'],
  defaultSort: '',
}

const listOf = (screen: ScreenResource): RowsList => {
  const fields = columnFields(screen)
  return {
    fields: fields.map((value) => ({ value, label: labelOf(screen, value) })),
    sorts: screen.sort.map((value) => ({ value, label: labelOf(screen, value) })),
    filters: [
      ...filterFields(screen),
      { name: 'id', label: capitalized(screen.singular), kind: 'reference', resource: screen.path },
    ],
    columns: screen.columns.filter((field) => fields.includes(field)),
    defaultSort: screen.defaultSort,
  }
}

/** A list by the name that a binding calls it; undefined where there is none. */
export function rowsList(resource: string): RowsList | undefined {
  if (resource === STOREFRONT_PRODUCTS.path) return publicProducts
  return findScreen(resource) && listOf(resourceOf(resource))
}

/** The lists that a widget can show. */
export function resourceChoices({ resources }: BindingSlot, isPublic: boolean): Choice[] {
  const all = [
    { value: STOREFRONT_PRODUCTS.path, label: STOREFRONT_PRODUCTS.title, description: 'What anybody may see' },
    ...[...LISTED.values()]
      .filter(({ path }) => path !== STOREFRONT_PRODUCTS.path && !isPublic)
      .map(({ path, title }) => ({ value: path, label: title })),
  ]
  return resources ? all.filter(({ value }) => resources.includes(value)) : all
}

const USUAL_COLUMNS = 5

/** The binding for another list: it begins with that list's own columns and order. */
export function withResource(binding: RowsBinding, resource: string): RowsBinding {
  const list = rowsList(resource)
  if (!list) return { ...binding, resource }
  const kept = binding.fields.filter((field) => list.fields.some(({ value }) => value === field))
  return {
    ...binding,
    resource,
    fields: kept.length > 0 ? kept : list.columns.slice(0, USUAL_COLUMNS),
    conditions: [],
    sort: list.defaultSort,
  }
}
