import type { ListQuery, Operation } from '@mtc/openapi'
import { and, eq, getTableColumns, sql } from 'drizzle-orm'
import type { Schema } from '../../db/schema.ts'
import { ApiError } from '../api-error.ts'
import { type App, bind } from '../bind.ts'
import type { AppContext } from '../env.ts'
import { ownedBy, tenantStore } from '../tenant-store.ts'
import { type Crud, idOf, staleAs412 } from './crud.ts'
import { listRows } from './list.ts'
import { ownerOf } from './plan-write.ts'
import { requireCurrent } from './preconditions.ts'
import type { Rules } from './rules.ts'
import { columnOf, present, type Row, store as toStored } from './shape.ts'
import { shapeOfPath } from './tables.ts'

const entries = shapeOfPath('audit-log')
const entry = { ...entries, keys: entries.keys.filter((key) => key !== 'version' && key !== 'updatedAt') }

/** Binds a row's history and the way back: what an audit entry says was before. */
export function bindHistory(app: App, crud: Crud, ops: Record<string, Operation | undefined>, rules: Rules): void {
  const { shape } = crud
  const { resource } = shape
  if (ops['history']) {
    bind(app, ops['history'], async ({ c, params, query }) => {
      const entityId = idOf(params)
      const { rows, page } = await listRows(entries, {
        store: c.get('platform').store,
        tenantId: ownerOf(c, resource),
        query: query as ListQuery,
        narrow: {
          key: 'entity',
          sql: (t) =>
            and(
              eq(columnOf(t, 'entityId'), sql.placeholder('entityId')),
              eq(columnOf(t, 'entityType'), sql.placeholder('entityType')),
            ),
          values: { entityId, entityType: resource.path },
        },
      })
      // A row that is not there and never was, or is somebody else's.
      if (rows.length === 0 && !(await crud.find(c, entityId))) throw new ApiError('NOT_FOUND')
      return { data: rows.map((row) => present(entry, row)), page }
    })
  }
  if (ops['restore']) {
    bind(app, ops['restore'], async ({ c, params, body }) => {
      const { store } = c.get('platform')
      const { q, t } = store
      const id = idOf(params)
      const { auditEntryId } = body as { auditEntryId: string }
      const owner = ownerOf(c, resource)
      const log = t.auditLog
      const [found] = await q
        .select({ before: log.before })
        .from(log)
        .where(
          and(ownedBy(log, owner), eq(log.id, auditEntryId), eq(log.entityId, id), eq(log.entityType, resource.path)),
        )
      if (!found) throw new ApiError('NOT_FOUND')
      if (!found.before)
        throw new ApiError('UNPROCESSABLE', { message: `Before this entry there was no ${resource.screen.singular}` })
      const existing = await crud.find(c, id)
      if (!existing && rules.final) throw new ApiError('UNPROCESSABLE', { message: rules.final })
      const { version, updatedAt: _, ...kept } = toStored(shape, found.before) as Row
      if (!existing)
        return crud.answer(
          c,
          await crud.write(c, 'restored', undefined, await restorable(c, undefined, kept), { restoredFrom: version }),
        )
      const before = c.req.header('if-match') === undefined ? existing : await requireCurrent(c, crud, id)
      const { id: _id, createdAt: _createdAt, ...fields } = kept
      return crud.answer(
        c,
        await staleAs412(c, crud, id, async () =>
          crud.write(c, 'restored', before, await restorable(c, before, fields)),
        ),
      )
    })
  }

  async function restorable(c: AppContext, before: Row | undefined, kept: Record<string, unknown>) {
    const { store } = c.get('platform')
    const owner = ownerOf(c, resource)
    const tenant = owner === null ? undefined : tenantStore(store, owner)
    const fields = onlyColumns(kept, store.t)
    return rules.restorable ? rules.restorable({ c, tenant, before, fields }) : fields
  }

  /** A derived field has no column. */
  function onlyColumns(fields: Record<string, unknown>, t: Schema): Record<string, unknown> {
    const columns = getTableColumns(shape.pick(t))
    return Object.fromEntries(Object.entries(fields).filter(([key]) => key in columns))
  }
}
