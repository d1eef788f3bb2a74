import { isRecord } from '@mtc/openapi/json'
import screens, { type ScreenEntry, type ScreenResource } from '@mtc/openapi/screens'
import { humanized } from '@mtc/openapi/words'

export type { ScreenEntry, ScreenResource }

/** The groups of the rail in their order; `home` stands before them. */
export const GROUPS = [
  ['catalog', 'Catalog'],
  ['selling', 'Selling'],
  ['storefront', 'Storefront'],
  ['automation', 'Automation'],
  ['settings', 'Settings'],
  ['platform', 'Platform'],
] as const

export { humanized, screens }

const byPath = new Map(screens.map((screen) => [screen.path, screen]))

/** The screen of a resource by its path below the back office: `products`, `ui/themes`. */
export const findScreen = (path: string): ScreenEntry | undefined => byPath.get(path)

/** The same for a path that the contract is known to have. */
export function screenOf(path: string): ScreenEntry {
  const screen = byPath.get(path)
  if (!screen) throw new Error(`The contract has no resource at "${path}". Known: ${[...byPath.keys()].join(', ')}.`)
  return screen
}

/** A field of a row as its schema says it. */
export interface Property {
  title?: string
  description?: string
  type?: string | string[]
  format?: string
  enum?: string[]
  oneOf?: { const?: unknown; title?: string }[]
  items?: Property
  maxLength?: number
  properties?: Record<string, Property>
  /** Of a localised field: what one language's value is. */
  additionalProperties?: Property | boolean
  'x-field'?: {
    type?: string
    slug?: boolean
    /** A custom field that is a column of its type's list. */
    grid?: boolean
    /** Whether lists are narrowed by it; a custom field is unless it says no. */
    filterable?: boolean
    reference?: { resource: string; many?: boolean }
    unit?: string
    /** What a measurement is of. */
    measure?: { family: string }
    localized?: boolean
  }
}

/** The fields of a JSON Schema by name. */
export function propertiesOf(schema: Record<string, unknown> | undefined): Record<string, Property> {
  const properties = schema?.properties
  return isRecord(properties) ? (properties as Record<string, Property>) : {} // JSON Schema objects, all of them optional
}

const own = <T>(record: Record<string, T>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

/** A field of a resource's rows. */
export const propertyOf = (screen: ScreenResource, name: string): Property => own(propertiesOf(screen.row), name) ?? {}

/** What people call a field. */
export const labelOf = (screen: ScreenResource, name: string): string =>
  propertyOf(screen, name).title ?? humanized(name)

/** "Product type" for "product type". */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
