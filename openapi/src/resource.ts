import { z } from '@hono/zod-openapi'
import { AuditEntryShape, auditExample, historyExample } from './audit-entry.ts'
import { stampId, stamps, stampsExample, uuid } from './fields.ts'
import { type Access, defineOperation } from './operation.ts'
import { byId, type Filters, listQuery } from './paging.ts'
import { IdempotencyKey, IfNoneMatch, ifMatch } from './parameters.ts'
import type { Verb } from './permissions.ts'
import { withArticle } from './words.ts'

/** Where and how the console shows a resource. Everything else of its screens comes from the fields. */
export interface Screen {
  /** The rail's group; absent: the resource has no place of its own in the rail. */
  group?: 'catalog' | 'selling' | 'storefront' | 'automation' | 'settings' | 'platform'
  /** A name of @tabler/icons-react. */
  icon: string
  /** What the list is called: "Products". */
  title: string
  /** One of them: "product". */
  singular: string
  /** What it is for: shown when the list is empty. */
  purpose: string
  /** The field that names a row. */
  nameField: string
  /** The list's columns, in order. */
  columns: readonly string[]
  /** The place among the group's entries. */
  order: number
}

export interface ResourceDefinition<
  N extends string,
  P extends string,
  F extends z.ZodRawShape,
  X extends z.ZodRawShape,
  C extends z.ZodRawShape,
> {
  /** The thing, in the singular and PascalCase: `Product`. */
  name: N
  plural: string
  /** Its place below `/{tenant}/admin/`, or below `/admin/` for the platform's. */
  path: P
  scope?: 'tenant' | 'platform'
  /** The subject of its permissions, `products` in `products:read`. */
  subject: string
  description: string
  /** What people write. */
  fields: F
  /** What is written once, at creation. */
  fixed?: X
  /** What only the API writes. */
  computed?: C
  filters: Filters
  /** The fields a list can be sorted by; each is never null and has an index. */
  sort: readonly [string, ...string[]]
  defaultSort: string
  /** The text fields that `q` searches. */
  search?: readonly string[]
  /** Lists take `attr.<key>` parameters. */
  attributes?: boolean
  /** Which of the writing operations there are; all, unless said. */
  writes?: readonly Exclude<Verb, 'read'>[]
  /** Rows without a tenant are everybody's to read and nobody's to write. */
  shared?: boolean
  /** Creation is not JSON: declared as an operation of its own. */
  ownCreate?: boolean
  /** The row of the demo seed that has this id. */
  example: Record<string, unknown>
  /** What makes a row that the demo seed lacks; the example's own fields, unless said. */
  createExample?: Record<string, unknown>
  screen: Screen
}

// zod 4 applies .default() inside .optional(): a PATCH that leaves a field out would reset it.
const withoutDefaults = (shape: z.ZodRawShape): z.ZodRawShape =>
  Object.fromEntries(
    Object.entries(shape).map(([key, field]) => [
      key,
      field instanceof z.ZodDefault ? (field.removeDefault() as z.ZodType) : field,
    ]),
  )

type NoDefaults<S> = { [K in keyof S]: S[K] extends z.ZodDefault<infer T> ? T : S[K] }
type Stamps = typeof stamps

const lowerFirst = (s: string) => s.charAt(0).toLowerCase() + s.slice(1)

/**
 * Declares a resource: one definition gives the list, get, create, update, delete, history and restore operations
 * with their schemas and examples, and what the console's generic screens show.
 */
export function defineResource<
  const N extends string,
  const P extends string,
  F extends z.ZodRawShape,
  X extends z.ZodRawShape = Record<never, never>,
  C extends z.ZodRawShape = Record<never, never>,
>(def: ResourceDefinition<N, P, F, X, C>) {
  const { name, plural, subject, screen } = def
  const one = screen.singular
  const bare = withoutDefaults(def.fields)
  const example: typeof stampsExample & Record<string, unknown> = { ...stampsExample, ...def.example }
  const pathExample = { id: String(def.example['id'] ?? '') }
  const pick = (shape: z.ZodRawShape) =>
    Object.fromEntries(Object.keys(shape).flatMap((k) => (k in def.example ? [[k, def.example[k]]] : [])))
  const fixed = def.fixed ?? {}
  const createExample = def.createExample ?? { ...pick(fixed), ...pick(def.fields) }
  const id = stampId(pathExample.id)
  const shape = { ...stamps, id, ...withoutDefaults(fixed), ...bare, ...def.computed } as unknown as Stamps &
    NoDefaults<F> &
    NoDefaults<X> &
    C
  const schema = z.strictObject(shape).openapi(name, { description: def.description, example })
  const create = z.strictObject({ ...fixed, ...def.fields }).openapi(`${name}Create`, {
    description: `What makes ${withArticle(one)}.`,
    example: createExample,
  })
  const update = z
    .strictObject(bare)
    .partial()
    .refine((body) => Object.keys(body).length > 0, 'Send at least one field to change')
    .openapi(`${name}Update`, {
      description: `What changes in ${withArticle(one)}: the fields that are sent, each as a whole.`,
      example: Object.fromEntries(Object.entries(pick(def.fields)).slice(0, 1)),
      minProperties: 1,
    })

  const scope = def.scope ?? 'tenant'
  const collection = scope === 'platform' ? `/admin/${def.path}` : `/{tenant}/admin/${def.path}`
  const item = `${collection}/{id}`
  const access = (verb: Verb): Access => (scope === 'platform' ? 'platform' : `${subject}:${verb}`)
  const tag = screen.title
  const query = listQuery({
    name,
    sort: def.sort,
    filters: { ...byId, ...def.filters },
    searchable: Boolean(def.search),
    attributes: def.attributes ?? false,
  })
  const answer = { data: schema, example, etag: true, responseName: `${name}Response` }
  const writes = def.writes ?? ['create', 'update', 'delete']
  const titleLower = lowerFirst(screen.title)

  const operations = {
    list: defineOperation({
      id: `list${plural}`,
      method: 'get',
      path: collection,
      tag,
      access: access('read'),
      query,
      data: schema,
      list: true,
      example,
      responseName: `${name}List`,
      summary: `List ${titleLower}`,
      description: `Answers a page of ${titleLower}: filtered, sorted and searched as the parameters say. A cursor belongs to the sort it was made with.`,
    }),
    get: defineOperation({
      id: `get${name}`,
      method: 'get',
      path: item,
      pathExample,
      tag,
      access: access('read'),
      headers: IfNoneMatch,
      ...answer,
      summary: `Get ${withArticle(one)}`,
      description: `Answers ${withArticle(one)} with its ETag, which a later change sends back as If-Match.`,
    }),
    ...(writes.includes('create') && !def.ownCreate
      ? {
          create: defineOperation({
            id: `create${name}`,
            method: 'post',
            path: collection,
            tag,
            access: access('create'),
            headers: IdempotencyKey,
            body: create,
            bodyExample: createExample,
            status: 201,
            refuses: [409, 422],
            ...answer,
            summary: `Create ${withArticle(one)}`,
            description: `Makes ${withArticle(one)}. The answer carries its address and ETag. Refused when a unique value is taken (409) or a rule of the shop says no (422).`,
          }),
        }
      : {}),
    ...(writes.includes('update')
      ? {
          update: defineOperation({
            id: `update${name}`,
            method: 'patch',
            path: item,
            pathExample,
            tag,
            access: access('update'),
            headers: ifMatch(`"v${example.version}"`, true),
            body: update,
            bodyExample: Object.fromEntries(Object.entries(pick(def.fields)).slice(0, 1)),
            refuses: [409, 412, 422, 428],
            ...answer,
            summary: `Change ${withArticle(one)}`,
            description: `Replaces the fields that are sent and leaves the others. Needs If-Match; when somebody else was faster, the answer is 412 with the row as it is now.`,
          }),
        }
      : {}),
    ...(writes.includes('delete')
      ? {
          delete: defineOperation({
            id: `delete${name}`,
            method: 'delete',
            path: item,
            pathExample,
            tag,
            access: access('delete'),
            headers: ifMatch(`"v${example.version}"`, true),
            refuses: [409, 412, 422, 428],
            summary: `Delete ${withArticle(one)}`,
            description: `Deletes ${withArticle(one)}. Refused while other rows need it (409). It can be brought back from its history.`,
          }),
        }
      : {}),
    ...(writes.length > 0 || def.ownCreate
      ? {
          history: defineOperation({
            id: `list${name}History`,
            method: 'get',
            path: `${item}/history`,
            pathExample,
            tag,
            access: access('read'),
            query: listQuery({ name, sort: ['createdAt'], filters: {}, searchable: false, attributes: false }),
            data: AuditEntryShape,
            list: true,
            example: historyExample,
            responseName: 'HistoryList',
            summary: `List the history of ${withArticle(one)}`,
            description: `Answers who changed the ${one}, when, and what: the newest entry first. Works for deleted rows too.`,
          }),
          restore: defineOperation({
            id: `restore${name}`,
            method: 'post',
            path: `${item}/restore`,
            pathExample,
            tag,
            access: access('update'),
            headers: ifMatch(`"v${example.version}"`, false),
            body: Restore,
            bodyExample: { auditEntryId: auditExample.id },
            refuses: [409, 412, 422],
            ...answer,
            summary: `Restore ${withArticle(one)}`,
            description: `Brings the ${one} back to what it was before an entry of its history, and undeletes it where it was deleted. A new entry says so.`,
          }),
        }
      : {}),
  }
  return { ...def, scope, writes, schema, create, update, query, operations, collection, item, example }
}

const Restore = z
  .strictObject({
    auditEntryId: uuid({
      title: 'History entry',
      description: 'The entry whose "before" comes back',
      example: auditExample.id,
    }),
  })
  .openapi('Restore', {
    description: 'Which entry of the history to go back behind.',
    example: { auditEntryId: auditExample.id },
  })

export type Resource = ReturnType<typeof defineResource<string, string, z.ZodRawShape, z.ZodRawShape, z.ZodRawShape>>
