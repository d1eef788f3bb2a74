import { resources } from './contract.ts'
import type { Json } from './document.ts'
import { STOREFRONT_PRODUCTS } from './page/storefront-products.ts'
import type { Resource, Screen } from './resource.ts'
import { type ResourceField, rowFieldsOf } from './row-fields.ts'

/** What the console needs to find and name a resource: its place, operations, filters. Generated into screens.json. */
export interface ScreenEntry extends Screen {
  name: string
  path: string
  subject: string
  scope: 'tenant' | 'platform'
  shared: boolean
  /** The path templates of the contract. */
  collection: string
  item: string
  operations: { list: boolean; create: boolean; update: boolean; delete: boolean; history: boolean }
  filters: {
    name: string
    kind: 'exact' | 'integer' | 'time'
    label: string
    values?: string[]
    reference?: string
    boolean?: boolean
  }[]
  sort: readonly string[]
  defaultSort: string
  searchable: boolean
  attributes: boolean
}
/** The JSON Schemas of a row and of the bodies that make and change one; every $ref is resolved. Generated into schemas.json. */
export interface ScreenSchemas {
  row: Json
  create?: Json
  update?: Json
}
/** All that the console's generic screens are made from. */
export type ScreenResource = ScreenEntry & ScreenSchemas

/** Puts what a $ref names in its place; the contract's own schemas do not recurse. JsonValue allows anything. */
function inline(node: unknown, schemas: Json): unknown {
  if (Array.isArray(node)) return node.map((n) => inline(n, schemas))
  if (!node || typeof node !== 'object') return node
  const { $ref, ...rest } = node as { $ref?: string }
  if ($ref === '#/components/schemas/JsonValue') return true
  const own = Object.fromEntries(
    Object.entries(rest).map(([k, v]) => [k, k === 'example' || k === 'default' ? v : inline(v, schemas)]),
  )
  if (typeof $ref !== 'string') return own
  return { ...(inline(schemas[$ref.replace('#/components/schemas/', '')], schemas) as Json), ...own }
}

function entryOf(resource: Resource, { row }: ScreenSchemas): ScreenEntry {
  const { operations: ops, screen } = resource
  const fields = (row['properties'] ?? {}) as Record<string, { 'x-field'?: { reference?: { resource: string } } }>
  return {
    ...screen,
    name: resource.name,
    path: resource.path,
    subject: resource.subject,
    scope: resource.scope,
    shared: resource.shared ?? false,
    collection: resource.collection,
    item: resource.item,
    operations: {
      list: true,
      create: 'create' in ops,
      update: 'update' in ops,
      delete: 'delete' in ops,
      history: 'history' in ops,
    },
    filters: Object.entries(resource.filters).map(([name, filter]) => {
      const { enum: values } = filter.openapi as { enum?: string[] }
      const reference = filter.reference ?? fields[name]?.['x-field']?.reference?.resource
      const isFlag = values?.join() === 'true,false'
      return {
        name,
        kind: filter.kind,
        label: filter.label,
        ...(isFlag ? { boolean: true } : values ? { values } : {}),
        ...(reference ? { reference } : {}),
      }
    }),
    sort: resource.sort,
    defaultSort: resource.defaultSort,
    searchable: Boolean(resource.search),
    attributes: resource.attributes ?? false,
  }
}

function schemasOf({ name, operations: ops }: Resource, schemas: Json): ScreenSchemas {
  const resolved = (component: string) => inline(schemas[component], schemas) as Json
  return {
    row: resolved(name),
    ...('create' in ops ? { create: resolved(`${name}Create`) } : {}),
    ...('update' in ops ? { update: resolved(`${name}Update`) } : {}),
  }
}

/**
 * What is generated for the console: the small list that it always needs, the schemas that its screens fetch, and what
 * pages can show of rows.
 */
export function screensOf(document: Json): {
  screens: ScreenEntry[]
  schemas: Record<string, ScreenSchemas>
  rowFields: Record<string, ResourceField[]>
} {
  const { schemas } = document['components'] as { schemas: Json }
  const resolved = resources.map((resource) => ({ resource, own: schemasOf(resource, schemas) }))
  const own = Object.fromEntries(resolved.map(({ resource, own }) => [resource.path, own]))
  const onSale = { row: inline(schemas['StorefrontProduct'], schemas) as Json }
  return {
    screens: resolved.map(({ resource, own }) => entryOf(resource, own)),
    schemas: own,
    rowFields: rowFieldsOf({ ...own, [STOREFRONT_PRODUCTS.path]: onSale }),
  }
}
