import type { Filter, ListQuery } from '@mtc/openapi'
import { soughtText } from '@mtc/openapi/product-schema'
import { and, eq, getTableColumns, inArray, or, type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Store } from '../../db/port.ts'
import { findIds } from '../../db/search.ts'
import { ownedBy } from '../tenant-store.ts'
import type { SortKey } from './cursor.ts'
import { type Columns, columnOf, type Shape } from './shape.ts'
import { shapeOfPath } from './tables.ts'

/** A condition of a list: its SQL over placeholders, the values, and what of it changes the statement's text. */
export interface Condition {
  key: string
  sql: () => SQL | undefined
  values: Record<string, unknown>
  /** Leaves so few rows that no other index should be walked. */
  isNarrow?: boolean
}

/** A placeholder that goes through its column's encoder. */
const slot = (column: AnySQLiteColumn, name: string) => sql.param(sql.placeholder(name), column)

type Through = NonNullable<Filter['through']>

const COMPARE = { gte: '>=', lte: '<=' } as const
type Comparison = keyof typeof COMPARE
const compare = (column: AnySQLiteColumn, how: Comparison, value: unknown) =>
  sql`${column} ${sql.raw(COMPARE[how])} ${value}`

function exactCondition(name: string, column: AnySQLiteColumn, given: readonly unknown[]): Condition {
  const names = given.map((_, i) => `${name}_${i}`)
  return {
    key: `${name}*${given.length}`,
    values: Object.fromEntries(names.map((n, i) => [n, given[i]])),
    sql: () =>
      given.length === 1
        ? eq(column, slot(column, `${name}_0`))
        : inArray(
            column,
            names.map((n) => slot(column, n)),
          ),
  }
}

function rangeCondition(name: string, column: AnySQLiteColumn, how: Comparison, value: unknown): Condition {
  const slotName = `${name}_${how}`
  return {
    key: slotName,
    values: { [slotName]: typeof value === 'string' ? Date.parse(value) : value },
    sql: () => compare(column, how, slot(column, slotName)),
  }
}

/** What is asked of the row that the listed one belongs to: those rows are found first, by the index that serves it. */
function throughCondition(store: Store, resource: string, by: AnySQLiteColumn, asked: readonly Condition[]): Condition {
  return {
    key: `${resource}(${asked.map(({ key }) => key).join('&')})`,
    values: Object.assign({}, ...asked.map(({ values }) => values)),
    sql: () => {
      const table = shapeOfPath(resource).pick(store.t)
      const columns = getTableColumns(table)
      const tenantId = columnOf(columns, 'tenantId')
      const owned = and(ownedBy({ tenantId }, sql.placeholder('tenantId')), ...asked.map((one) => one.sql()))
      const found = store.q
        .select({ id: columnOf(columns, 'id') })
        .from(table)
        .where(owned)
      return sql`${by} in ${found}`
    },
  }
}

const suffix = /\.(gte|lte)$/

/** A custom field: an indexed row of product_attributes with that key and value. */
function attributeCondition(
  store: Store,
  products: Columns,
  parameter: string,
  given: readonly string[],
  at: number,
): Condition {
  const { q, t } = store
  const how = suffix.exec(parameter)?.[1] as Comparison | undefined
  const a = t.productAttributes
  const name = `attr_${at}`
  const values: Record<string, unknown> = { [`${name}_key`]: parameter.replace(/^attr\./, '').replace(suffix, '') }
  const typed = given.map((text, i) => {
    const number = text.trim() === '' ? Number.NaN : Number(text)
    values[`${name}_text_${i}`] = soughtText(text)
    if (Number.isFinite(number)) values[`${name}_number_${i}`] = number
    const isFlag = text === 'true' || text === 'false'
    if (isFlag) values[`${name}_flag_${i}`] = text === 'true'
    return { isNumber: Number.isFinite(number), isFlag }
  })
  const test = (column: AnySQLiteColumn, slotName: string) =>
    how ? compare(column, how, slot(column, slotName)) : eq(column, slot(column, slotName))
  return {
    key: `${name}${how ?? ''}:${typed.map((v) => (v.isNumber ? 'n' : v.isFlag ? 'b' : 't')).join('')}`,
    values,
    sql: () => {
      const any = typed.flatMap(({ isNumber, isFlag }, i) => [
        test(a.textValue, `${name}_text_${i}`),
        ...(isNumber ? [test(a.numberValue, `${name}_number_${i}`)] : []),
        ...(isFlag && !how ? [test(a.boolValue, `${name}_flag_${i}`)] : []),
      ])
      // Through the index of values: walking the list and probing each product costs most where fewest match.
      const found = q
        .select({ id: a.productId })
        .from(a)
        .where(and(ownedBy(a, sql.placeholder('tenantId')), eq(a.key, slot(a.key, `${name}_key`)), or(...any)))
      return sql`${products['id']} in ${found}`
    },
  }
}

/** Up to so many finds are looked up one by one; beyond, the list is walked in its order and each row tested. */
const FEW = 300

async function searchCondition(store: Store, table: Columns, match: string): Promise<Condition | undefined> {
  const { q, t, f } = store
  const id = columnOf(table, 'id')
  const ids = await findIds(store, match, FEW)
  if (ids?.length === 0) return undefined
  if (ids)
    return {
      key: 'few',
      values: { ids: JSON.stringify(ids) },
      sql: () => f.among(id, sql.placeholder('ids')),
      isNarrow: true,
    }
  const found = () =>
    q
      .select({ id: t.searchDocs.id })
      .from(t.searchDocs)
      .where(f.matches(sql.placeholder('match')))
  return { key: 'many', values: { match }, sql: () => inArray(id, found()) }
}

/** What the parameters of one filter ask for. */
function filterConditions(name: string, kind: Filter['kind'], column: AnySQLiteColumn, query: ListQuery): Condition[] {
  const given = query[name]
  if (kind === 'exact') return Array.isArray(given) ? [exactCondition(name, column, given)] : []
  return (['gte', 'lte'] as const).flatMap((how) => {
    const value = query[`${name}.${how}`]
    return value === undefined ? [] : [rangeCondition(name, column, how, value)]
  })
}

/** Everything that a list's parameters ask for; undefined when nothing can match. */
export async function conditionsOf(
  store: Store,
  { resource }: Shape,
  table: Columns,
  query: ListQuery,
  searchScopes: readonly string[],
): Promise<Condition[] | undefined> {
  const conditions: Condition[] = []
  const filters: Readonly<Record<string, Pick<Filter, 'kind' | 'through'>>> = {
    id: { kind: 'exact' },
    ...resource.filters,
  }
  const ofParents = new Map<string, { through: Through; asked: Condition[] }>()
  for (const [name, { kind, through }] of Object.entries(filters)) {
    if (!through) {
      conditions.push(...filterConditions(name, kind, columnOf(table, name), query))
      continue
    }
    const parent = getTableColumns(shapeOfPath(through.resource).pick(store.t))
    const asked = filterConditions(name, kind, columnOf(parent, name), query)
    const before = ofParents.get(through.by)?.asked ?? []
    if (asked.length > 0) ofParents.set(through.by, { through, asked: [...before, ...asked] })
  }
  for (const { through, asked } of ofParents.values())
    conditions.push(throughCondition(store, through.resource, columnOf(table, through.by), asked))
  if (resource.attributes) {
    Object.keys(query)
      .filter((name) => name.startsWith('attr.'))
      .toSorted()
      .forEach((name, i) => {
        conditions.push(attributeCondition(store, table, name, [query[name]].flat() as string[], i))
      })
  }
  if (query.q !== undefined) {
    const match = store.f.searchMatch(searchScopes, query.q)
    // No word in it: nothing can match.
    if (match === undefined) return undefined
    const condition = await searchCondition(store, table, match)
    if (!condition) return undefined
    conditions.push(condition)
  }
  return conditions
}

/** The rows after a cursor. A row value seeks through the index; where directions differ it has to be spelt out. */
export function afterCursor(sort: readonly SortKey[], table: Columns): SQL | undefined {
  const column = (key: string) => columnOf(table, key)
  const value = (i: number, key: string) => slot(column(key), `after_${i}`)
  const isDescending = sort[0]?.isDescending ?? false
  if (sort.every((s) => s.isDescending === isDescending)) {
    const left = sql.join(
      sort.map((s) => sql`${column(s.key)}`),
      sql`, `,
    )
    const right = sql.join(
      sort.map((s, i) => sql`${value(i, s.key)}`),
      sql`, `,
    )
    return sql`(${left}) ${sql.raw(isDescending ? '<' : '>')} (${right})`
  }
  return or(
    ...sort.map((s, i) =>
      and(
        ...sort.slice(0, i).map((p, j) => sql`${column(p.key)} = ${value(j, p.key)}`),
        sql`${column(s.key)} ${sql.raw(s.isDescending ? '<' : '>')} ${value(i, s.key)}`,
      ),
    ),
  )
}
