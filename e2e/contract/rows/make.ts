import type { Resource } from '@mtc/openapi'
import { sampleData } from '@mtc/openapi/product-schema'
import type { Row } from '../ask/answer.ts'
import type { Caller } from '../ask/caller.ts'
import { type Json, type Property, propertiesOf } from '../ask/document.ts'
import { resourceAt, writable } from './resources.ts'
import { unique } from './unique.ts'

/** Taken once per shop, or once in all. */
const UNIQUE = new Set(['slug', 'sku', 'page'])
const UNIQUE_BUT_NULLABLE = new Set(['domain', 'subdomain'])

export const isNullable = (property: Property) => [property.type].flat().includes('null')

/** The resource whose row a property names. */
export const targetOf = (property: Property): string | undefined =>
  property['x-field']?.type === 'image' ? 'files' : property['x-field']?.reference?.resource

/** The properties of a resource's creation, as openapi.json declares them. */
export const createProperties = (resource: Resource) =>
  propertiesOf(resource.ownCreate ? `${resource.name}Update` : `${resource.name}Create`)

/** The properties that name rows of other resources: property -> path of the resource. */
export function referencesOf(properties: Record<string, Property>): [string, string][] {
  return Object.entries(properties).flatMap(([key, property]): [string, string][] => {
    const path = targetOf(property)
    return path === undefined ? [] : [[key, path]]
  })
}

/** A valid body from the contract's example: with unique values of its own, and rows of this shop for what it refers to. */
export async function bodyFor(caller: Caller, resource: Resource, over: Json = {}): Promise<Json> {
  const properties = createProperties(resource)
  const example: Json = resource.example
  const body: Json = Object.fromEntries(
    Object.keys(properties).flatMap((key) => (key in example ? [[key, example[key]]] : [])),
  )
  // A type is sent as a schema or as fields, and a default is taken from whoever has it.
  if (resource.path === 'product-types') delete body['fields']
  if ('isDefault' in body) body['isDefault'] = false
  // The example follows a variable of the page that it stands on.
  if ('binding' in body) body['binding'] = { ...(body['binding'] as Json), period: { kind: 'this', unit: 'month' } }
  for (const [key, property] of Object.entries(properties)) {
    if (key in over) continue
    const path = targetOf(property)
    if (UNIQUE.has(key)) body[key] = unique()
    else if (UNIQUE_BUT_NULLABLE.has(key)) body[key] = null
    else if (path !== undefined) body[key] = isNullable(property) ? null : (await make(caller, resourceAt(path))).id
  }
  const whole = { ...body, ...over }
  if (resource.path === 'products' && !('metadata' in over))
    whole['metadata'] = await fitting(caller, whole['productTypeId'])
  return whole
}

/** The same body once more, with unique values of its own. */
export const another = (body: Json): Json =>
  Object.fromEntries(Object.entries(body).map(([key, value]) => [key, UNIQUE.has(key) ? unique() : value]))

/** Custom fields that a product type accepts. */
async function fitting(caller: Caller, typeId: unknown): Promise<unknown> {
  const type = await caller.must('getProductType', { params: { id: String(typeId) } })
  return sampleData(type.row['schema'] as Json)
}

/** A form that uploads a small text file. */
export function upload({ name = 'note.txt', alt = '' }: Json, content = `A note, ${unique()}`): FormData {
  const form = new FormData()
  form.set('file', new File([content], 'note.txt', { type: 'text/plain' }))
  form.set('name', String(name))
  form.set('alt', String(alt))
  return form
}

/** Creates a row, valid in every field that is not given. */
export async function make(caller: Caller, resource: Resource, over: Json = {}): Promise<Row> {
  const body = resource.ownCreate ? upload(over) : await bodyFor(caller, resource, over)
  return (await caller.must(writable(resource).create, { body })).row
}
