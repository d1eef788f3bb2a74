import { type Resource, resources, storefrontOperations } from '@mtc/openapi'
import { type ListedResource, listedResources, STOREFRONT_PRODUCTS } from '@mtc/openapi/page'
import rowFields from '@mtc/openapi/row-fields' with { type: 'json' }
import type { ResourceField } from '@mtc/openapi/row-fields'
import screens from '@mtc/openapi/screens' with { type: 'json' }
import { z } from 'zod'

/** How the rows of a list are read. */
interface Reading {
  /** What is shown where nothing was chosen. */
  columns: readonly string[]
  /** Checks and completes the parameters of a list. */
  parameters: z.ZodType
  /** What whoever asks must be allowed to; undefined: nothing. */
  permission: string | undefined
}

/** A list whose rows can be asked for. */
export interface Listed extends ListedResource, Reading {
  fieldsByName: ReadonlyMap<string, ResourceField>
}

const readingOf = ({ screen, query, subject }: Resource): Reading => ({
  columns: screen.columns,
  parameters: query,
  permission: `${subject}:read`,
})
const readings = new Map<string, Reading>([
  ...resources.map((resource) => [resource.path, readingOf(resource)] as const),
  [
    STOREFRONT_PRODUCTS.path,
    {
      columns: ['name', 'slug', 'price', 'currency', 'imageUrl'],
      parameters: storefrontOperations.listStorefrontProducts.query ?? z.never(),
      permission: undefined,
    },
  ],
])

const fieldsOf = (path: string) => rowFields[path] ?? []

/** Every list that pages can show, by its path. */
export const LISTED: ReadonlyMap<string, Listed> = new Map(
  [...listedResources(screens, (path) => fieldsOf(path).map(({ name }) => name))].flatMap(([path, resource]) => {
    const reading = readings.get(path)
    const fieldsByName = new Map(fieldsOf(path).map((field) => [field.name, field]))
    return reading ? [[path, { ...resource, ...reading, fieldsByName }]] : []
  }),
)
