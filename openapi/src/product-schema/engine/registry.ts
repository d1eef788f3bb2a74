import { isRecord, type JsonSchema, own, ownString } from '../json.ts'
import { stepsOf } from '../json-pointer.ts'
import { type Dialect, dialectOf } from './dialect.ts'
import { partsOf } from './parts.ts'

/** A schema with an identity of its own: a whole document or a part that has an `$id`. */
export type Resource = {
  uri: string
  root: unknown
  dialect: Dialect
  anchors: Map<string, unknown>
  /** Names that `$dynamicRef` looks for through all resources passed on the way. */
  dynamicAnchors: Map<string, unknown>
}

/** Documents that references may lead to, by their address. */
export type Documents = Readonly<Record<string, unknown>>

export type Registry = {
  root: Resource
  resourceOf: (schema: JsonSchema) => Resource
  resolve: (reference: string, from: Resource) => Target | undefined
}

export type Target = { schema: unknown; anchor: string }

/** An address for schemas that have none, so that relative references have something to be relative to. */
const NO_ADDRESS = 'schema://document/'

/** All schemas that references of a document can lead to. Nothing is ever fetched: only what is given can be found. */
export function registryOf(document: unknown, dialect: Dialect, documents: Documents): Registry {
  const resources = new Map<string, Resource>()
  const owners = new Map<object, Resource>()
  const waiting = new Map(Object.entries(documents).map(([uri, given]) => [split(uri).uri, given]))

  const documentAt = (uri: string) => waiting.get(uri)

  const resourceAt = (uri: string, root: unknown, surrounding: Dialect): Resource => {
    const own = dialectOf(root, surrounding, documentAt)
    const resource = { uri, root, dialect: own, anchors: new Map(), dynamicAnchors: new Map() }
    resources.set(uri, resource)
    return resource
  }

  const enter = (schema: unknown, surrounding: Resource) => {
    if (!isRecord(schema) || owners.has(schema)) return
    const resource = identified(schema, surrounding)
    owners.set(schema, resource)
    const anchor = ownString(schema, '$anchor')
    const dynamic = ownString(schema, '$dynamicAnchor')
    if (anchor !== undefined) resource.anchors.set(anchor, schema)
    if (dynamic !== undefined) {
      resource.anchors.set(dynamic, schema)
      resource.dynamicAnchors.set(dynamic, schema)
    }
    for (const part of partsOf(schema, resource.dialect)) enter(part, resource)
  }

  const identified = (schema: JsonSchema, surrounding: Resource): Resource => {
    const id = ownString(schema, '$id')
    if (id === undefined || (surrounding.dialect.isDraft07 && own(schema, '$ref') !== undefined)) return surrounding
    const address = resolved(id, surrounding.uri)
    if (address === undefined) return surrounding
    const { uri, fragment } = split(address)
    const resource = uri === surrounding.uri ? surrounding : resourceAt(uri, schema, surrounding.dialect)
    if (fragment !== '') resource.anchors.set(fragment, schema)
    return resource
  }

  const add = (uri: string, given: unknown, surrounding: Dialect): Resource => {
    const resource = resourceAt(uri, given, surrounding)
    enter(given, resource)
    const identity = isRecord(given) ? owners.get(given) : undefined
    return identity ?? resource
  }

  const find = (uri: string): Resource | undefined => {
    const known = resources.get(uri)
    if (known !== undefined || !waiting.has(uri)) return known
    const given = waiting.get(uri)
    return add(uri, given, dialect)
  }

  const follow = (resource: Resource, pointer: string): unknown => {
    let value: unknown = resource.root
    let owner = resource
    for (const step of stepsOf(pointer)) {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
      value = Reflect.get(value, step)
      owner = (isRecord(value) ? owners.get(value) : undefined) ?? owner
    }
    enter(value, owner)
    return value
  }

  const root = add(NO_ADDRESS, document, dialect)
  return {
    root,
    resourceOf: (schema) => owners.get(schema) ?? root,
    resolve: (reference, from) => {
      const address = resolved(reference, from.uri)
      if (address === undefined) return undefined
      const { uri, fragment } = split(address)
      const resource = find(uri)
      if (resource === undefined) return undefined
      const isPointer = fragment === '' || fragment.startsWith('/')
      const schema = isPointer ? follow(resource, fragment) : resource.anchors.get(fragment)
      return isRecord(schema) || typeof schema === 'boolean' ? { schema, anchor: isPointer ? '' : fragment } : undefined
    },
  }
}

function resolved(reference: string, base: string): string | undefined {
  return URL.canParse(reference, base) ? new URL(reference, base).href : undefined
}

function split(address: string): { uri: string; fragment: string } {
  const [uri = '', fragment = ''] = address.split('#', 2)
  try {
    return { uri, fragment: decodeURIComponent(fragment) }
  } catch (fault) {
    if (fault instanceof URIError) return { uri, fragment: '/' }
    throw fault
  }
}
