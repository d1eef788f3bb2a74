import { slugify } from '@mtc/openapi/slugify'
import { propertiesOf } from '../../core/screens.ts'

export { slugify }

/** The name of the field that a resource's address stands in; undefined when it has none. */
export const slugFieldOf = (schema: Record<string, unknown> | undefined): string | undefined =>
  Object.entries(propertiesOf(schema)).find(([, property]) => property['x-field']?.slug)?.[0]

const text = (value: unknown) => (typeof value === 'string' ? value : '')

/** A name as a stock keeping unit: "Crème Brûlée & Co." is `CREME-BRULEE-CO`. */
export const skuOf = (name: string): string => slugify(name).slice(0, 64).replace(/-+$/, '').toUpperCase()

/** New data with a field that is made of the name following it, until somebody writes one of their own there. */
export function followName<T extends Record<string, unknown>>(
  before: T,
  after: T,
  nameField: string,
  follower: string,
  make: (name: string) => string = slugify,
): T {
  const isUntouched = text(before[follower]) === '' || text(before[follower]) === make(text(before[nameField]))
  const isSame = text(after[follower]) === text(before[follower])
  const made = make(text(after[nameField]))
  if (!isUntouched || !isSame || made === '' || made === after[follower]) return after
  return { ...after, [follower]: made }
}

/** A field that is made of the name, and how. */
export interface Follower {
  field: string
  make: (name: string) => string
}

/** The fields that are made of the name while nobody writes them: the address, and a stock keeping unit. */
export function followersOf(schema: Record<string, unknown>): Follower[] {
  const slug = slugFieldOf(schema)
  const hasSku = Object.hasOwn(propertiesOf(schema), 'sku')
  return [...(slug ? [{ field: slug, make: slugify }] : []), ...(hasSku ? [{ field: 'sku', make: skuOf }] : [])]
}
