import { z } from '@hono/zod-openapi'
import { demoId, exampleIdOf } from './demo-id.ts'
import { JsonValue } from './json-value.ts'
import { NO_NUL } from './no-nul.ts'
import { SCHEMA_LIMITS } from './product-schema/limits.ts'
import { UUID } from './uuid.ts'

/**
 * The fields that resources are made of. Each carries its bounds, and under `x-field` what a form needs to know beyond
 * JSON Schema: the same vocabulary as the fields of product types (see product-schema).
 */
type Doc = { title: string; description: string; example?: unknown }

export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
/** The most fields of a free JSON object, not counting those inside others: as many as a product type may declare. */
const JSON_FIELDS_LIMIT = SCHEMA_LIMITS.schemaProperties

export const text = (max: number, doc: Doc, min = 1) =>
  z
    .string()
    .min(min)
    .max(max)
    .regex(NO_NUL, 'must not hold a NUL character')
    .openapi({ ...doc })

export const longText = (max: number, doc: Doc) =>
  z
    .string()
    .max(max)
    .regex(NO_NUL, 'must not hold a NUL character')
    .openapi({ ...doc, 'x-field': { type: 'textarea' } })

export const slug = (doc: Partial<Doc> = {}) =>
  z
    .string()
    .min(1)
    .max(80)
    .regex(SLUG, 'may hold lower-case letters, digits and single hyphens')
    .openapi({
      title: 'Address',
      description: 'The part of the web address that names it: lower-case letters, digits and hyphens',
      example: 'hollow-meridian-steam',
      ...doc,
      'x-field': { type: 'text', slug: true },
    })

export const uuid = (doc: Doc) =>
  z
    .uuid()
    .regex(UUID)
    .openapi({ minLength: 36, maxLength: 36, ...doc, example: doc.example ?? demoId('games', 'product') })

const targets = new WeakMap<z.ZodType, string>()
const naming = <T extends z.ZodType>(resource: string, field: T): T => {
  targets.set(field, resource)
  return field
}
/** The resource whose row a field names by id; undefined for every other field. */
export const referenceOf = (field: z.ZodType): string | undefined => targets.get(field)

/** A field without what says that it may be null or left out. */
export const bareField = (field: z.ZodType): z.ZodType => {
  let inner = field
  while (inner instanceof z.ZodNullable || inner instanceof z.ZodOptional || inner instanceof z.ZodDefault)
    inner = inner.unwrap() as z.ZodType
  return inner
}

/** The id of a row of another resource, chosen in forms by name. */
export const reference = (resource: string, doc: Doc) =>
  naming(
    resource,
    uuid({ example: exampleIdOf(resource), ...doc }).openapi({
      'x-field': { type: 'reference', reference: { resource } },
    }),
  )

/** An uploaded picture, by the id of its file. */
export const image = (doc: Doc) =>
  naming('files', uuid({ example: exampleIdOf('files'), ...doc }).openapi({ 'x-field': { type: 'image' } }))

/** Minor units of the currency beside it (ISO 4217). */
export const money = (doc: Doc) =>
  z
    .int()
    .min(0)
    .max(1_000_000_000_000)
    .openapi({ ...doc, format: 'int64', 'x-field': { type: 'money' } })

export const integer = (min: number, max: number, doc: Doc) =>
  z
    .int()
    .min(min)
    .max(max)
    .openapi({ ...doc, format: 'int32' })

export const flag = (doc: Doc) => z.boolean().openapi({ ...doc })

/** Whether a row is shared by all shops; `instead` says what a shop does that wants it otherwise. */
export const fromSystem = (instead: string) =>
  flag({ title: 'From the system', description: `Shared by all shops; ${instead}`, example: true })

export const oneOf = <const V extends readonly [string, ...string[]]>(values: V, doc: Doc) =>
  z.enum(values).openapi({ ...doc })

/** ISO 4217. */
export const currency = () =>
  z
    .string()
    .length(3)
    .regex(/^[A-Z]{3}$/)
    .openapi({
      title: 'Currency',
      description: 'Three letters (ISO 4217)',
      example: 'EUR',
      'x-field': { type: 'currency' },
    })

/** BCP 47. */
export const locale = () =>
  z
    .string()
    .min(2)
    .max(35)
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .openapi({ title: 'Language', description: 'A language tag (BCP 47)', example: 'en-GB' })

export const email = () =>
  z.email().max(254).openapi({
    title: 'E-mail',
    description: 'An e-mail address',
    example: 'owner@games.test',
    minLength: 6,
    pattern: z.regexes.email.source,
  })

export const url = (doc: Doc) =>
  z
    .url({ protocol: /^https?$/ })
    .max(500)
    .regex(/^https?:\/\/\S+$/, 'must begin with http:// or https:// and hold no spaces')
    .openapi({ ...doc, 'x-field': { type: 'url' } })

/** UTC, ISO 8601. */
export const time = (doc: Doc) =>
  z.iso
    .datetime()
    .max(30)
    .openapi({ ...doc, example: doc.example ?? '2026-11-21T09:30:00.000Z', 'x-field': { type: 'datetime' } })

/** Free JSON, shaped by something else (a product type, a component's props): bounded by the body's limits. */
export const jsonObject = (doc: Doc) =>
  z
    .record(z.string().max(200), JsonValue)
    .refine((value) => Object.keys(value).length <= JSON_FIELDS_LIMIT, `may hold at most ${JSON_FIELDS_LIMIT} fields`)
    .openapi({ ...doc, maxProperties: JSON_FIELDS_LIMIT, 'x-field': { type: 'json' } })

export const stampId = (example: string) =>
  uuid({ title: 'Id', description: 'Names the row for ever (UUIDv7)', example })
/** The stamps that every row has. */
export const stamps = {
  id: stampId(demoId('games', 'product')),
  version: integer(1, 2_000_000_000, { title: 'Version', description: 'Grows by one with every change', example: 1 }),
  createdAt: time({ title: 'Created', description: 'When the row was made' }),
  updatedAt: time({ title: 'Changed', description: 'When the row was last changed' }),
}
export const stampsExample = {
  version: 1,
  createdAt: '2026-11-21T09:30:00.000Z',
  updatedAt: '2026-11-21T09:30:00.000Z',
}
