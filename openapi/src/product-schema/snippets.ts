import { attributesOf } from './attributes.ts'
import { filterableFields } from './filterable-fields.ts'
import type { JsonSchema } from './json.ts'
import { ownSample } from './sample/own-sample.ts'
import { typeNames } from './typescript/types-of.ts'

/** Where the API is, and the product type that the requests are about. */
export type SnippetSubject = {
  /** Where the server answers, without a path: `https://shop.example.com`. */
  origin: string
  tenant: string
  type: { slug: string; name: string; schema: JsonSchema }
}

/** A request as it is sent. */
export type SnippetRequest = {
  method: 'GET' | 'POST' | 'PATCH'
  path: string
  body?: JsonSchema
  needsTag?: boolean
  needsIds?: string[]
}

/** One request, written in the ways that people send one. */
export type Snippet = {
  id: 'list' | 'create' | 'update'
  title: string
  request: SnippetRequest
  curl: string
  /** TypeScript with nothing but `fetch` and the type's generated types. */
  fetch: string
  /** TypeScript with `openapi-fetch` and types generated from the tenant's own OpenAPI document. */
  client: string
}

/** Stands in an address for the product that somebody has in mind. */
export const PRODUCT_ID = '00000000-0000-7000-8000-000000000000'

const BASE = '/api/v1'

const COOKIE = `const cookie = 'mtc_session=…' // what signing in sets`

/** Requests that list, create and change products of a type, with values that its schema accepts. */
export function snippetsOf(subject: SnippetSubject): Snippet[] {
  const { tenant, type } = subject
  const { data: metadata, needsIds } = ownSample(type.schema)
  const products = `${BASE}/${tenant}/admin/products`
  const ofType = `${BASE}/${tenant}/admin/product-types/${type.slug}/products`
  const body = {
    name: `New ${type.name}`,
    slug: `new-${type.slug}`,
    sku: `new-${type.slug}`,
    price: 1999,
    currency: 'EUR',
    metadata,
  }
  const filter = filterOf(type.schema, metadata)
  const query = { limit: 20, sort: '-createdAt', ...filter }
  return [
    written(subject, 'list', 'List products', { method: 'GET', path: `${ofType}?${search(query)}` }, query),
    written(subject, 'create', 'Create a product', { method: 'POST', path: ofType, body, needsIds }),
    written(subject, 'update', 'Change a product', {
      method: 'PATCH',
      path: `${products}/${PRODUCT_ID}`,
      body: { price: 2499, metadata },
      needsTag: true,
      needsIds,
    }),
  ]
}

/** A request for a session: all others send what it answers with. */
export function signInSnippet(origin: string): string {
  return [
    `curl -c session.txt ${quoted(`${origin}${BASE}/auth/sign-in`)}`,
    `-H 'content-type: application/json'`,
    `-d '{ "email": "you@example.com", "password": "…" }'`,
  ].join(CONTINUED)
}

type Query = Record<string, string | number>

/** A filter by a custom field that the sample itself would pass. */
function filterOf(schema: JsonSchema, metadata: JsonSchema): Query {
  const filterable = new Set(filterableFields(schema).map(({ key }) => key))
  const found = attributesOf(schema, metadata).find(({ key, textValue }) => filterable.has(key) && textValue !== null)
  return found?.textValue ? { [`attr.${found.key}`]: found.textValue } : {}
}

const search = (query: Query) =>
  Object.entries(query)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&')

const CONTINUED = ' \\\n  '

/** Safe within a shell, whatever the text. */
const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`

const json = (value: unknown) => JSON.stringify(value, null, 2)

function written(
  subject: SnippetSubject,
  id: Snippet['id'],
  title: string,
  request: SnippetRequest,
  query?: Query,
): Snippet {
  return {
    id,
    title,
    request,
    curl: remarkOf(request, '#') + curlOf(subject.origin, request),
    fetch: remarkOf(request, '//') + fetchOf(subject, request),
    client: remarkOf(request, '//') + clientOf(subject, request, query),
  }
}

/** What has to be put in before the request works. */
const remarkOf = ({ needsIds = [] }: SnippetRequest, mark: '#' | '//') =>
  needsIds.length === 0
    ? ''
    : `${mark} Put ids of your own shop in the place of those in: ${needsIds.join(', ').replace(/\s+/g, ' ')}\n`

function curlOf(origin: string, { method, path, body, needsTag }: SnippetRequest): string {
  const url = quoted(`${origin}${path}`)
  const lines = [
    `curl -b session.txt${method === 'GET' ? '' : ` -X ${method}`} ${url}`,
    ...(needsTag ? [`-H "if-match: $tag"`] : []),
    ...(body === undefined ? [] : [`-H 'content-type: application/json'`, `-d ${quoted(json(body))}`]),
  ]
  // The tag says which state of the product is meant, so that nobody's change is written over unseen.
  const asked = needsTag ? `tag=$(curl -s -b session.txt -o /dev/null -w '%header{etag}' ${url})\n` : ''
  return asked + lines.join(CONTINUED)
}

function fetchOf({ origin, type }: SnippetSubject, { method, path, body, needsTag }: SnippetRequest): string {
  const { product, create } = typeNames(type.slug)
  const isList = method === 'GET'
  const imported = method === 'POST' ? `${create}, ${product}` : product
  const headers = [
    ...(body === undefined ? [] : [`'content-type': 'application/json'`]),
    ...(needsTag ? [`'if-match': tag`] : []),
    'cookie',
  ]
  return `${[
    `import type { ${imported} } from './${type.slug}.ts'`,
    '',
    COOKIE,
    ...(body === undefined ? [] : [`const body${method === 'POST' ? `: ${create}` : ''} = ${json(body)}`]),
    `const url = ${JSON.stringify(`${origin}${path}`)}`,
    ...(needsTag
      ? ['const known = await fetch(url, { headers: { cookie } })', `const tag = known.headers.get('etag') ?? ''`]
      : []),
    'const response = await fetch(url, {',
    ...(isList ? [] : [`  method: '${method}',`]),
    `  headers: { ${headers.join(', ')} },`,
    ...(body === undefined ? [] : ['  body: JSON.stringify(body),']),
    '})',
    'if (!response.ok) throw new Error((await response.json()).message)',
    `const { data }: { data: ${product}${isList ? '[]' : ''} } = await response.json()`,
  ].join('\n')}\n`
}

function clientOf({ origin, tenant, type }: SnippetSubject, request: SnippetRequest, query?: Query): string {
  const { method, body, needsTag } = request
  const path = `/${tenant}/admin/products${method === 'PATCH' ? '/{id}' : ''}`
  const parameters = [
    ...(method === 'PATCH' ? [`path: { id: '${PRODUCT_ID}' }`] : []),
    ...(query === undefined ? [] : [`query: ${json(queryOf(query)).replaceAll('\n', '\n    ')}`]),
    ...(needsTag ? [`header: { 'If-Match': tag }`] : []),
  ]
  const asked = `const known = await client.GET('${path}', { params: { path: { id: '${PRODUCT_ID}' } } })`
  return `${[
    `// npx openapi-typescript ${origin}${BASE}/${tenant}/admin/openapi.json -o ./${tenant}.d.ts`,
    `import createClient from 'openapi-fetch'`,
    `import type { paths } from './${tenant}.d.ts'`,
    '',
    COOKIE,
    `const client = createClient<paths>({ baseUrl: '${origin}${BASE}', headers: { cookie } })`,
    ...(needsTag ? [asked, `const tag = known.response.headers.get('etag') ?? ''`] : []),
    `const { data, error } = await client.${method}('${path}', {`,
    ...(parameters.length === 0 ? [] : [`  params: { ${parameters.join(', ')} },`]),
    ...(body === undefined ? [] : [`  body: ${json(body).replaceAll('\n', '\n  ')},`]),
    '})',
    'if (error) throw new Error(error.message)',
    `// data.data ${method === 'GET' ? 'are the products' : 'is the product'} of the type ${type.name.replace(/\s+/g, ' ')}`,
  ].join('\n')}\n`
}

/** As the contract's types have it: lists where several values may be given. */
function queryOf({ sort, ...query }: Query): JsonSchema {
  return { sort: [sort], ...query }
}
