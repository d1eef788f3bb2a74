import type { z } from '@hono/zod-openapi'
import { resources } from './contract.ts'
import { bareField, referenceOf } from './fields.ts'
import type { ListedResource } from './page/check/surroundings.ts'
import { STOREFRONT_PRODUCTS } from './page/storefront-products.ts'
import type { Resource } from './resource.ts'

/** Every list of rows that a page can show, by path: what bindings are held against. The platform's own are no shop's. */
export const listedResources = (): ReadonlyMap<string, ListedResource> =>
  new Map(
    [...resources.filter(({ scope }) => scope === 'tenant').map(listed), STOREFRONT_PRODUCTS].map((resource) => [
      resource.path,
      resource,
    ]),
  )

function listed({ path, screen, schema, filters, sort, attributes = false }: Resource): ListedResource {
  const fields = schema.shape as unknown as Record<string, z.ZodType>
  return {
    path,
    title: screen.title,
    filters: Object.entries(filters).map(([name, filter]) => {
      const { enum: values } = filter.openapi as { enum?: string[] }
      const field = fields[name]
      const reference = filter.reference ?? (field && referenceOf(bareField(field)))
      return { name, kind: filter.kind, ...(values ? { values } : {}), ...(reference ? { reference } : {}) }
    }),
    sort,
    attributes,
    fields: Object.keys(fields),
  }
}
