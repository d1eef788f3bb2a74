import type { ScreenEntry } from '../screens.ts'
import type { ListedFilter, ListedResource } from './check/surroundings.ts'
import { STOREFRONT_PRODUCTS } from './storefront-products.ts'

type ListedScreen = Pick<ScreenEntry, 'path' | 'title' | 'scope' | 'filters' | 'sort' | 'attributes'>

/**
 * Every list of rows that a page can show, by path: what bindings are held against. They are made from the generated
 * screens and the names of their rows' fields. The platform's own are no shop's.
 */
export const listedResources = (
  screens: readonly ListedScreen[],
  fieldsOf: (path: string) => readonly string[],
): ReadonlyMap<string, ListedResource> =>
  new Map(
    [
      ...screens.filter(({ scope }) => scope === 'tenant').map((screen) => listOf(screen, fieldsOf(screen.path))),
      STOREFRONT_PRODUCTS,
    ].map((resource) => [resource.path, resource]),
  )

const listOf = ({ path, title, filters, sort, attributes }: ListedScreen, fields: readonly string[]) => ({
  path,
  title,
  // Every list takes ids, though no screen offers that as a filter.
  filters: [...filters.map(filterOf), { name: 'id', kind: 'exact', reference: path } satisfies ListedFilter],
  sort,
  attributes,
  fields,
})

const filterOf = ({ name, kind, values, reference, boolean }: ScreenEntry['filters'][number]): ListedFilter => ({
  name,
  kind,
  ...(boolean ? { values: ['true', 'false'] } : values ? { values } : {}),
  ...(reference ? { reference } : {}),
})
