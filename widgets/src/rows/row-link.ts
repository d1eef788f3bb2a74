import { type Binding, type RowField, type RowsAnswer, STOREFRONT_PRODUCTS } from '@mtc/openapi/page'
import type { WidgetContext } from '../view.ts'

/** Where a row leads: to its record, a product on sale to its page in the shop; undefined where the host has no place for it. */
export function hrefOfRow(
  resource: string,
  row: Readonly<Record<string, unknown>>,
  { hrefOf }: Pick<WidgetContext, 'hrefOf'>,
): string | undefined {
  const { id, slug } = row
  if (resource === STOREFRONT_PRODUCTS.path)
    return typeof slug === 'string' ? hrefOf?.({ to: 'shop-product', slug }) : undefined
  return typeof id === 'string' ? hrefOf?.({ to: 'record', resource, id }) : undefined
}

/** A product on sale is found by its address name. */
const SLUG = 'slug'

/** A binding that asks for what its rows need to lead somewhere, beside what they show. */
export function withWay(binding: Binding): Binding {
  if (binding.kind !== 'rows' || binding.resource !== STOREFRONT_PRODUCTS.path || binding.fields.includes(SLUG))
    return binding
  return { ...binding, fields: binding.fields.length === 0 ? ['name', SLUG, 'price'] : [...binding.fields, SLUG] }
}

/** The fields that people are to see: a product's address name is no reading. */
export const readableFields = ({ resource, fields }: RowsAnswer): RowField[] =>
  resource === STOREFRONT_PRODUCTS.path ? fields.filter(({ name }) => name !== SLUG) : fields
