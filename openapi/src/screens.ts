import { resources } from './contract.ts'
import type { Json } from './document.ts'
import type { Resource, Screen } from './resource.ts'

/** What the console needs to know of a resource: its operations, its filters, its forms. Generated into screens.json. */
export interface ScreenResource extends Screen {
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
  /** The JSON Schemas of a row and of the bodies that make and change one; every $ref is resolved. */
  row: Json
  create?: Json
  update?: Json
}

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

function screenOf(resource: Resource, schemas: Json): ScreenResource {
  const { operations: ops, screen } = resource
  const row = inline(schemas[resource.name], schemas) as Json
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
      const reference = fields[name]?.['x-field']?.reference?.resource
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
    row,
    ...('create' in ops ? { create: inline(schemas[`${resource.name}Create`], schemas) as Json } : {}),
    ...('update' in ops ? { update: inline(schemas[`${resource.name}Update`], schemas) as Json } : {}),
  }
}

export const screensOf = (document: Json): ScreenResource[] => {
  const { schemas } = document['components'] as { schemas: Json }
  return resources.map((resource) => screenOf(resource, schemas))
}
