import { type Resource, resources, storefrontOperations } from '@mtc/openapi'
import { type ListedFilter, type ListedResource, STOREFRONT_PRODUCTS } from '@mtc/openapi/page'
import rowFields from '@mtc/openapi/row-fields' with { type: 'json' }
import type { ResourceField } from '@mtc/openapi/row-fields'
import { z } from 'zod'

/** A list whose rows can be asked for. */
export interface Listed extends ListedResource {
  /** What is shown where nothing was chosen. */
  columns: readonly string[]
  fieldsByName: ReadonlyMap<string, ResourceField>
  /** Checks and completes the parameters of a list. */
  parameters: z.ZodType
  /** What whoever asks must be allowed to; undefined: nothing. */
  permission: string | undefined
}

const fieldsOf = (path: string) => new Map((rowFields[path] ?? []).map((field) => [field.name, field]))

const filtersOf = ({ filters }: Pick<Resource, 'filters'>): ListedFilter[] =>
  Object.entries(filters).map(([name, { kind, openapi }]) => {
    const { enum: values } = openapi as { enum?: string[] }
    return { name, kind, ...(values ? { values } : {}) }
  })

function listedAt(resource: Resource): Listed {
  const fieldsByName = fieldsOf(resource.path)
  return {
    path: resource.path,
    title: resource.screen.title,
    filters: [{ name: 'id', kind: 'exact' }, ...filtersOf(resource)],
    sort: resource.sort,
    attributes: resource.attributes ?? false,
    fields: [...fieldsByName.keys()],
    columns: resource.screen.columns,
    fieldsByName,
    parameters: resource.query,
    permission: `${resource.subject}:read`,
  }
}

const onSale: Listed = {
  ...STOREFRONT_PRODUCTS,
  columns: ['name', 'slug', 'price', 'currency', 'imageUrl'],
  fieldsByName: fieldsOf(STOREFRONT_PRODUCTS.path),
  parameters: storefrontOperations.listStorefrontProducts.query ?? z.never(),
  permission: undefined,
}

/** Every list that pages can show, by its path. The platform's own resources are no shop's. */
export const LISTED: ReadonlyMap<string, Listed> = new Map(
  [onSale, ...resources.filter(({ scope }) => scope === 'tenant').map(listedAt)].map((listed) => [listed.path, listed]),
)
