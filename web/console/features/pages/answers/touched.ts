import { STOREFRONT_PRODUCTS, sourceOf } from '@mtc/openapi/page'
import type { Query } from '@mtc/widgets/queries'
import type { Changed } from '../../../core/live.ts'

/** What a shop's visitors see is made of these. */
const SHOP_RESOURCES: Readonly<Record<string, string>> = { [STOREFRONT_PRODUCTS.path]: 'products' }

/** Whether a change may have changed what a question is answered with. */
export function isTouched(query: Query, { resource, sources }: Changed): boolean {
  if (query.kind === 'rows') return resource === (SHOP_RESOURCES[query.resource] ?? query.resource)
  return (sources?.includes(query.source) ?? false) || resource === sourceOf(query.source)?.resource
}

/** Whether a change may have changed pages, or what they are made of: themes, layouts, components, widgets. */
export const touchesPages = ({ resource }: Changed): boolean =>
  resource === 'pages' || (resource?.startsWith('ui/') ?? false)
