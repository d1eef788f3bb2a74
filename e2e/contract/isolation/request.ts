import type { Operation, Resource } from '@mtc/openapi'
import { resources } from '@mtc/openapi'
import { type Json, propertiesOf } from '../ask/document.ts'
import type { Request } from '../ask/request.ts'
import { isNullable, referencesOf, upload } from '../rows/make.ts'
import { verbsOf } from '../rows/resources.ts'
import { unique } from '../rows/unique.ts'
import { type Belongings, rowOf } from './scene.ts'

/** What a path parameter names among somebody's belongings. */
type Naming = (of: Belongings, resource: Resource | undefined, operation: Operation) => string
const PARAMETERS: Readonly<Record<string, Naming>> = {
  tenant: ({ shop }) => shop,
  id: (of, resource) => rowOf(of, resource?.path ?? '').id,
  fileId: (of) => rowOf(of, 'files').id,
  widgetId: (of) => rowOf(of, 'ui/widgets').id,
  number: () => '1',
  page: (of, _resource, { access, path }) =>
    access === 'public'
      ? of.shopPage
      : String(rowOf(of, path.includes('{widgetId}') ? 'ui/widgets' : 'ui/templates')['page']),
  productType: (of) => String(rowOf(of, 'product-types')['slug']),
  slug: (of) => String(rowOf(of, 'products')['slug']),
}

/** The parameters of an operation's path that name a row, not only a shop. */
export const namesOf = (operation: Operation): string[] =>
  [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).filter((name) => name !== 'tenant')

/** The resource that an operation belongs to: one of its own, one on a row of it, or one that answers it. None for a capability. */
export const resourceOf = (operation: Operation): Resource | undefined =>
  resources.find((resource) => Object.values(verbsOf(resource)).includes(operation.id)) ??
  resources.find((resource) => operation.path.startsWith(`${resource.item}/`)) ??
  resources.find((resource) => resource.schema === operation.data)

export function paramsOf(operation: Operation, of: Belongings): Record<string, string> {
  return Object.fromEntries(
    ['tenant', ...namesOf(operation)].map((name) => {
      const value = PARAMETERS[name]
      if (!value)
        throw new Error(
          `{${name}} of ${operation.id} means nothing to the isolation suite: add it to isolation/request.ts`,
        )
      return [name, value(of, resourceOf(operation), operation)]
    }),
  )
}

/** The schema of an operation's JSON body, by the names that resources give theirs. */
export const bodyProperties = (operation: Operation) => {
  const resource = resourceOf(operation)
  const verb = resource && Object.entries(verbsOf(resource)).find(([, id]) => id === operation.id)?.[0]
  const isCreate = verb === 'create' || (operation.status === 201 && operation.bodyType === undefined)
  const suffix = isCreate ? 'Create' : verb === 'update' ? 'Update' : undefined
  return suffix && resource ? propertiesOf(`${resource.name}${suffix}`) : {}
}

/** A valid body that refers to somebody's rows and nobody else's. */
export function bodyOf(operation: Operation, of: Belongings): unknown {
  if (!operation.body) return undefined
  if (operation.bodyType === 'multipart/form-data') return upload({})
  const resource = resourceOf(operation)
  if (operation.path.endsWith('/restore'))
    return { auditEntryId: of.entries[resource?.path ?? ''] ?? crypto.randomUUID() }
  const body = { ...(operation.bodyExample as Json) }
  const properties = bodyProperties(operation)
  for (const [key, path] of referencesOf(properties))
    if (key in body) body[key] = properties[key] && isNullable(properties[key]) ? null : rowOf(of, path).id
  for (const key of ['slug', 'sku', 'page'].filter((name) => name in body)) body[key] = unique()
  // A type is sent in one of its two forms.
  if ('schema' in body && 'fields' in body) delete body['fields']
  return body
}

/** An operation on somebody's belongings, valid in everything but who asks. */
export const requestOn = (operation: Operation, of: Belongings): Request => {
  const body = bodyOf(operation, of)
  return {
    params: paramsOf(operation, of),
    headers: { 'If-Match': '*' },
    ...(body === undefined ? {} : { body }),
  }
}
