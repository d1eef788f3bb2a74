import { propertiesOf } from '../../core/screens.ts'

/** The name of the field that a resource's address stands in; undefined when it has none. */
export const slugFieldOf = (schema: Record<string, unknown> | undefined): string | undefined =>
  Object.entries(propertiesOf(schema)).find(([, property]) => property['x-field']?.slug)?.[0]

/** A name as the part of an address that stands for it: "Crème Brûlée & Co." is `creme-brulee-co`. */
export const slugify = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '')

const text = (value: unknown) => (typeof value === 'string' ? value : '')

/** New data with its address following the name, until somebody writes an address of their own. */
export function followName<T extends Record<string, unknown>>(
  before: T,
  after: T,
  nameField: string,
  slugField: string,
): T {
  const isUntouched = text(before[slugField]) === '' || text(before[slugField]) === slugify(text(before[nameField]))
  const isSame = text(after[slugField]) === text(before[slugField])
  const slug = slugify(text(after[nameField]))
  if (!isUntouched || !isSame || slug === '' || slug === after[slugField]) return after
  return { ...after, [slugField]: slug }
}
