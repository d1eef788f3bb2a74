import { z } from '@hono/zod-openapi'
import { NO_NUL } from './no-nul.ts'
import { UUID } from './uuid.ts'

export const PAGE_LIMIT = 200
export const PAGE_DEFAULT = 50

const query = (name: string, description: string, more: object = {}) => ({
  param: { name, in: 'query' as const, description, ...more },
})

/** `?status=draft&status=active`: any of them. */
const anyOf = (name: string, item: z.ZodType, schema: object, label: string) =>
  z
    .preprocess((value) => (value === undefined ? undefined : [value].flat()), z.array(item).min(1).max(100).optional())
    .openapi({
      ...query(name, `${label}. Repeat it for any of several`, { style: 'form', explode: true, required: false }),
      type: 'array',
      minItems: 1,
      maxItems: 100,
      items: schema,
    } as object)

/** One bound of a range: `?price.gte=1000`. */
const bound = (name: string, label: string, kind: 'integer' | 'time') =>
  kind === 'integer'
    ? z.coerce
        .number()
        .int()
        .min(-1_000_000_000_000)
        .max(1_000_000_000_000)
        .optional()
        .openapi({
          ...query(name, label),
          type: 'integer',
          format: 'int64',
          minimum: -1_000_000_000_000,
          maximum: 1_000_000_000_000,
        })
    : z.iso
        .datetime({ offset: true })
        .max(35)
        .optional()
        .openapi({ ...query(name, label), type: 'string', format: 'date-time', maxLength: 35 })

/** How a field filters: by its exact value (any of several), or by a range of numbers or moments. */
export type FilterKind = 'exact' | 'integer' | 'time'
export interface Filter {
  kind: FilterKind
  schema: z.ZodType
  /** The same, as the OpenAPI schema of one value. */
  openapi: object
  label: string
  /** The resource whose ids its values are, where the row itself has no such field. */
  reference?: string
  /** Of the row that this one belongs to: its resource, and the field that names it. */
  through?: { resource: string; by: string }
}

const exact = (label: string, schema: z.ZodType, openapi: object): Filter => ({
  kind: 'exact',
  schema,
  openapi,
  label,
})
export const oneOfFilter = (label: string, values: readonly [string, ...string[]]): Filter =>
  exact(label, z.enum(values), { type: 'string', enum: [...values] })
export const idFilter = (label: string): Filter =>
  exact(label, z.uuid().regex(UUID), {
    type: 'string',
    format: 'uuid',
    minLength: 36,
    maxLength: 36,
    pattern: UUID.source,
  })
export const textFilter = (label: string, max = 120): Filter =>
  exact(label, z.string().min(1).max(max).regex(NO_NUL), {
    type: 'string',
    minLength: 1,
    maxLength: max,
    pattern: '^[^\\u0000]*$',
  })
export const flagFilter = (label: string): Filter =>
  exact(
    label,
    z.enum(['true', 'false']).transform((v) => v === 'true'),
    { type: 'string', enum: ['true', 'false'] },
  )
export const rangeFilter = (label: string, kind: 'integer' | 'time'): Filter => ({
  kind,
  schema: z.unknown(),
  openapi: {},
  label,
})

/** A filter by a field of the row that the listed one belongs to: the lines of the orders of a store. */
export const filterThrough = (
  resource: string,
  by: string,
  filter: Filter,
  more: Pick<Filter, 'reference'> = {},
): Filter => ({ ...filter, ...more, through: { resource, by } })

export type Filters = Record<string, Filter>
/** What a list of rows filters by beside its own filters. The history of a row has it not: its path holds another `id`. */
export const byId: Filters = { id: idFilter('Only the rows with this id') }

/** `attr.platform=steam`, `attr.hours.gte=10`: a custom field of the product's type. */
export const ATTRIBUTE_PARAMETER = /^attr\.[A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*?(?:\.(?:gte|lte))?$/

/** The query parameters of a list: paging, sorting, search and one typed parameter per filter. */
export function listQuery(def: {
  name: string
  sort: readonly string[]
  filters: Filters
  searchable: boolean
  attributes: boolean
}) {
  const signed = def.sort.flatMap((key) => [key, `-${key}`]) as [string, ...string[]]
  const filters = Object.entries(def.filters).flatMap(([name, filter]): [string, z.ZodType][] =>
    filter.kind === 'exact'
      ? [[name, anyOf(name, filter.schema, filter.openapi, filter.label)]]
      : [
          [`${name}.gte`, bound(`${name}.gte`, `${filter.label}: this or more`, filter.kind)],
          [`${name}.lte`, bound(`${name}.lte`, `${filter.label}: this or less`, filter.kind)],
        ],
  )
  const shape: Record<string, z.ZodType> = {
    limit: z.coerce
      .number()
      .int()
      .min(1)
      .max(PAGE_LIMIT)
      .default(PAGE_DEFAULT)
      .openapi({
        ...query('limit', 'The most rows to answer'),
        type: 'integer',
        format: 'int32',
        minimum: 1,
        maximum: PAGE_LIMIT,
        default: PAGE_DEFAULT,
      }),
    cursor: z
      .string()
      .min(1)
      .max(2000)
      .regex(/^[\w-]+$/)
      .optional()
      .openapi(query('cursor', 'Where the page before ended: its `nextCursor`. Stays right while rows are added')),
    offset: z.coerce
      .number()
      .int()
      .min(0)
      .max(1_000_000)
      .optional()
      .openapi({
        ...query('offset', 'Rows to skip, for jumping about; not together with `cursor`'),
        type: 'integer',
        format: 'int32',
        minimum: 0,
        maximum: 1_000_000,
      }),
    sort: z
      .string()
      .max(200)
      .transform((s) => s.split(','))
      .pipe(z.array(z.enum(signed)).min(1).max(4))
      .optional()
      .openapi({
        ...query('sort', 'Fields to sort by, the first one first; a leading minus turns the order round', {
          style: 'form',
          explode: false,
          required: false,
        }),
        type: 'array',
        minItems: 1,
        maxItems: 4,
        items: { type: 'string', enum: [...signed] },
      }),
    ...(def.searchable
      ? {
          q: z
            .string()
            .min(1)
            .max(200)
            .regex(NO_NUL)
            .optional()
            .openapi(query('q', 'Words to search for; the last one may be unfinished')),
        }
      : {}),
    count: z
      .enum(['exact', 'none'])
      .default('exact')
      .openapi(query('count', '`none` leaves out the total, which is faster')),
    ...Object.fromEntries(filters),
  }
  const object = def.attributes
    ? z.object(shape).catchall(z.union([z.string().max(500), z.array(z.string().max(500)).max(100)]))
    : z.strictObject(shape)
  return object.superRefine((value, ctx) => {
    if (value['cursor'] !== undefined && value['offset'] !== undefined)
      ctx.addIssue({ code: 'custom', path: ['offset'], message: 'Send either cursor or offset, not both' })
    if (!def.attributes) return
    for (const key of Object.keys(value)) {
      if (!(key in shape) && !ATTRIBUTE_PARAMETER.test(key))
        ctx.addIssue({ code: 'custom', path: [key], message: `There is no parameter named ${key}` })
    }
  })
}
export interface ListQuery {
  limit: number
  cursor?: string
  offset?: number
  sort?: string[]
  q?: string
  count: 'exact' | 'none'
  [filter: string]: unknown
}
