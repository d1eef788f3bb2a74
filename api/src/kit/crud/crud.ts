import type { ListQuery, Operation, Resource } from '@mtc/openapi'
import { and, eq, sql } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { Conflict, exactly, type Step } from '../../db/port.ts'
import type { Schema } from '../../db/schema.ts'
import { reply } from '../answer.ts'
import { ApiError } from '../api-error.ts'
import { type App, bind, type Call } from '../bind.ts'
import type { AppContext } from '../env.ts'
import { isSame } from '../is-same.ts'
import { ownedBy, tenantStore } from '../tenant-store.ts'
import { bindHistory } from './history.ts'
import { createOnce, idempotency } from './idempotency.ts'
import { journal } from './journal.ts'
import { listRows } from './list.ts'
import { ownerOf, type PlannedWrite, planWrite, type WriteAction, type WriteMore } from './plan-write.ts'
import { matchesTag, requireCurrent, tagOf } from './preconditions.ts'
import { translate } from './refusals.ts'
import type { Rules } from './rules.ts'
import { present, type ResourceTable, type Row, type Shape, shapeOf, store as toStored } from './shape.ts'

/** What the five operations share: finding, showing and writing rows of one resource. */
export interface Crud {
  shape: Shape
  find(c: AppContext, id: string): Promise<Row | undefined>
  show(c: AppContext, row: Row): Record<string, unknown>
  /** The answer of any operation on one row. `never` fits them all: which fields there are is the contract's to say. */
  answer(c: AppContext, row: Row, more?: Record<string, string>): { data: never; headers: Record<string, string> }
  /** Answers a page of the resource's rows. */
  list(c: AppContext, query: ListQuery): Promise<{ data: never[]; page: unknown }>
  /** Makes a row from a body of the contract, once for each Idempotency-Key of the operation. */
  create(
    c: AppContext,
    operationId: string,
    body: Record<string, unknown>,
  ): Promise<{ data: never; headers: Record<string, string> }>
  /** Makes a write ready for a unit of work of several: whoever commits it answers for what refuses it. */
  plan(
    c: AppContext,
    action: WriteAction,
    before: Row | undefined,
    fields: Record<string, unknown>,
    more?: WriteMore,
  ): Promise<PlannedWrite>
  /** Writes a row with its audit entry, event and search words as one unit of work. */
  write(
    c: AppContext,
    action: WriteAction,
    before: Row | undefined,
    fields: Record<string, unknown>,
    /** `isAgain`: what it went by had changed when it was to be written, so it is made ready for the second time. */
    more?: WriteMore & { isAgain?: boolean },
  ): Promise<Row>
  /** Deletes a row as it was read, with its audit entry and event; `first` is what no longer names it by then. */
  remove(c: AppContext, before: Row, first?: readonly Step[]): Promise<void>
}

/** Binds a resource of the contract to its table. The types guard the outside; inside, rows are plain records. */
export function crud(app: App, resource: Resource, pick: (t: Schema) => ResourceTable, rules: Rules = {}): Crud {
  const shape = shapeOf(resource, pick)
  // Which operations there are differs by resource: of any of them the type only knows those that all have.
  const ops = resource.operations as unknown as Record<string, Operation | undefined>

  const where = (table: ResourceTable, tenantId: unknown, id: unknown, isRead: boolean) =>
    and(
      table.tenantId && resource.scope !== 'platform'
        ? ownedBy({ tenantId: table.tenantId }, tenantId, isRead && resource.shared)
        : undefined,
      eq(table.id, id),
    )

  const self: Crud = {
    shape,
    async find(c, id) {
      const { store } = c.get('platform')
      const table = pick(store.t)
      const statement = store.prepared(`get ${resource.name}`, () =>
        store.q
          .select()
          .from(table as SQLiteTable)
          .where(where(table, sql.placeholder('tenantId'), sql.placeholder('id'), true)),
      )
      return ((await statement.execute({ tenantId: ownerOf(c, resource), id })) as Row[])[0]
    },
    show: (c, row) => present(shape, row, rules.derive?.(row, c.get('tenant')?.slug ?? '')),
    answer: (c, row, more) => ({ data: self.show(c, row) as never, headers: { ETag: tagOf(row), ...more } }),
    async list(c, query) {
      const { rows, page } = await listRows(shape, {
        store: c.get('platform').store,
        tenantId: resource.scope === 'platform' ? undefined : ownerOf(c, resource),
        query,
      })
      return { data: rows.map((row) => self.show(c, row) as never), page }
    },
    async create(c, operationId, body) {
      const fields = toStored(shape, body)
      const once = idempotency(c, operationId, ownerOf(c, resource), body)
      const row = await createOnce(c, self, once, async () => fields)
      return self.answer(c, row, { Location: `${c.req.path}/${row.id}` })
    },
    plan: (c, action, before, fields, more = {}) =>
      planWrite(c, { shape, rules, show: self.show }, action, before, fields, more),
    async write(c, action, before, fields, { isAgain = false, ...more } = {}) {
      const { row, steps } = await self.plan(c, action, before, fields, more)
      const { store } = c.get('platform')
      try {
        await store.commit(steps)
      } catch (error) {
        const owner = ownerOf(c, resource)
        const tenant = owner === null ? undefined : tenantStore(store, owner)
        const isRefused = error instanceof Conflict && error.kind === 'rows'
        if (isRefused && !isAgain && (await rules.isOvertaken?.({ c, tenant, after: row })))
          return self.write(c, action, before, fields, { ...more, isAgain: true })
        throw translate(error, shape, before ? 'update' : 'create')
      }
      rules.committed?.(c)
      return row
    },
    async remove(c, before, first = []) {
      const { store } = c.get('platform')
      const table = pick(store.t)
      const owner = ownerOf(c, resource)
      const tenant = owner === null ? undefined : tenantStore(store, owner)
      const also = (await rules.also?.({ c, tenant, before, after: undefined })) ?? []
      const gone = exactly(
        1,
        store.q
          .delete(table as SQLiteTable)
          .where(and(where(table, owner, before.id, false), eq(table.version, before.version))),
      )
      try {
        await store.commit([...first, ...also, gone, ...journal(c, self, 'deleted', before, undefined)])
      } catch (error) {
        throw translate(error, shape, 'delete')
      }
      rules.committed?.(c)
    },
  }

  const { list, get, create, update } = ops
  if (list) {
    bind(app, list, ({ c, query }) => self.list(c, query as ListQuery))
  }
  if (get) {
    bind(app, get, async ({ c, params }) => {
      const row = await self.find(c, idOf(params))
      if (!row) throw new ApiError('NOT_FOUND')
      if (matchesTag(c, row)) return reply(c, 304, null, { ETag: tagOf(row) })
      return self.answer(c, row)
    })
  }
  if (create) {
    bind(app, create, ({ c, body }) => self.create(c, create.id, body as Record<string, unknown>))
  }
  if (update) {
    bind(app, update, async ({ c, params, body }) => {
      const before = await requireCurrent(c, self, idOf(params))
      const fields = toStored(shape, body as Record<string, unknown>)
      if (Object.entries(fields).every(([key, value]) => isSame(before[key], value))) return self.answer(c, before)
      return self.answer(c, await staleAs412(c, self, before.id, () => self.write(c, 'updated', before, fields)))
    })
  }
  if (ops['delete']) {
    bind(app, ops['delete'], async ({ c, params }) => {
      const before = await requireCurrent(c, self, idOf(params))
      await staleAs412(c, self, before.id, () => self.remove(c, before))
      return undefined
    })
  }
  bindHistory(app, self, ops, rules)

  return self
}

export const idOf = (params: Call<Operation>['params']): string => (params as { id?: string }).id ?? ''

/** A guarded write that met another version: the answer carries the row as it is now. */
export async function staleAs412<T>(c: AppContext, self: Crud, id: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write()
  } catch (error) {
    if (!(error instanceof Conflict) || error.kind !== 'rows') throw error
    const current = await self.find(c, id)
    if (!current) throw new ApiError('NOT_FOUND')
    throw new ApiError('PRECONDITION_FAILED', { current: self.show(c, current) })
  }
}
