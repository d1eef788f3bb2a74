import type { ListQuery } from '@mtc/openapi'
import { type RowsAnswer, STOREFRONT_PRODUCTS } from '@mtc/openapi/page'
import { listRows } from '../../../kit/crud/list.ts'
import { present } from '../../../kit/crud/shape.ts'
import { shapeOfPath } from '../../../kit/crud/tables.ts'
import { RULES } from '../../rules.ts'
import { listOnSale } from '../../storefront/on-sale.ts'
import type { Asker } from '../asker.ts'
import { notAllowed, notValid } from '../problem.ts'
import { fieldsOf, rowOf, shownFields } from './fields.ts'
import { LISTED, type Listed } from './listed.ts'
import { parametersOf } from './parameters.ts'
import type { RowsQuery } from './rows-query.ts'

interface RowsPage {
  data: readonly Record<string, unknown>[]
  page: { hasMore: boolean; nextCursor: string | null; total?: number }
}

/** The list that a query names, if the caller may read it. */
export function listedFor(asker: Asker, { resource }: RowsQuery): Listed {
  const listed = LISTED.get(resource)
  if (!listed) throw notValid('/resource', `There are no rows at “${resource}”`)
  if (listed.permission && !asker.may(listed.permission)) throw notAllowed('/resource', listed.permission)
  return listed
}

/** A page of a list, as the list itself would answer it. */
export async function rowsPage({ c, store, tenant }: Asker, { path }: Listed, query: ListQuery): Promise<RowsPage> {
  if (path === STOREFRONT_PRODUCTS.path) return listOnSale(c, query)
  const shape = shapeOfPath(path)
  const { rows, page } = await listRows(shape, { store, tenantId: tenant.id, query })
  return { data: rows.map((row) => present(shape, row, RULES[path]?.derive?.(row, tenant.slug))), page }
}

/** Reads, and notes whose names the answer will need; what it answers makes the answer once they are known. */
export async function answerRows(asker: Asker, query: RowsQuery): Promise<() => RowsAnswer> {
  const listed = listedFor(asker, query)
  const { data, page } = await rowsPage(asker, listed, parametersOf(query, listed, asker.tenant.timeZone))
  const fields = fieldsOf(query.fields, listed)
  const rows = data.map((row) => rowOf(row, fields, listed))
  const references = fields.flatMap(({ name, type, reference }) =>
    type === 'reference' && reference ? [{ reference, ids: rows.map((row) => row[name]) }] : [],
  )
  for (const { reference, ids } of references) asker.names.want(reference, ids)
  return () => ({
    kind: 'rows',
    resource: query.resource,
    fields: shownFields(fields, rows),
    rows,
    names: Object.fromEntries(
      references.flatMap(({ reference, ids }) =>
        ids.flatMap((id) => {
          const name = typeof id === 'string' ? asker.names.of(reference, id) : undefined
          return name === undefined ? [] : [[id, name]]
        }),
      ),
    ),
    total: page.total ?? null,
    hasMore: page.hasMore,
  })
}
