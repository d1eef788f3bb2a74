import type { Place } from '../../core/place.ts'
import type { Row } from '../../core/resource-client.ts'
import { propertiesOf, type ScreenResource } from '../../core/screens.ts'
import { type Body, bodyOf } from './body.ts'
import { slugFieldOf, slugify } from './slug.ts'

/** What a new row begins with: the shop's currency where it has one. */
export const startValues = (screen: ScreenResource, place: Pick<Place, 'currency'>): Body =>
  Object.hasOwn(propertiesOf(screen.create), 'currency') ? { currency: place.currency } : {}

/** What a copy of a row begins with: the row, under another name and address. */
export function copyOf(screen: ScreenResource, row: Row): Body {
  const body = bodyOf(screen.create, row)
  const name = body[screen.nameField]
  const slug = slugFieldOf(screen.create)
  if (typeof name !== 'string') return body
  const copied = `${name} copy`
  // A page's address is what it is asked for by: a copy of a shared page takes its place.
  const isSlugOwn = slug !== undefined && slug !== 'page'
  const sku = typeof body.sku === 'string' ? { sku: `${body.sku}-COPY` } : {}
  return { ...body, ...sku, [screen.nameField]: copied, ...(isSlugOwn ? { [slug]: slugify(copied) } : {}) }
}
