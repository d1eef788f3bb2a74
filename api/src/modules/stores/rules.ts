import { and, eq, ne } from 'drizzle-orm'
import { exactly, type Step } from '../../db/port.ts'
import { ApiError } from '../../kit/api-error.ts'
import type { Row, Rules } from '../../kit/crud/index.ts'
import { journal } from '../../kit/crud/journal.ts'
import { present } from '../../kit/crud/shape.ts'
import { shapeOfPath } from '../../kit/crud/tables.ts'
import type { AppContext } from '../../kit/env.ts'
import type { TenantStore } from '../../kit/tenant-store.ts'

const shape = shapeOfPath('stores')
const show = (_c: AppContext, row: Row) => present(shape, row)

/** Takes it from the store that was the default: a change like any other, with its version and its audit entry. */
async function noLongerDefault(c: AppContext, tenant: TenantStore, successor: Row): Promise<Step[]> {
  const { stores } = tenant.t
  const others = await tenant.rows(stores, { where: and(ne(stores.id, successor.id), eq(stores.isDefault, true)) })
  return others.flatMap((before) => {
    const set = { isDefault: false, version: before.version + 1, updatedAt: successor.updatedAt }
    const where = and(eq(stores.id, before.id), eq(stores.version, before.version))
    // Guarded by its version: of two stores that become the default at once, one is refused.
    return [
      exactly(1, tenant.update(stores, where, set)),
      ...journal(c, { shape, show }, 'updated', before, { ...before, ...set }),
    ]
  })
}

/** A shop has one default store: making another the default takes it from the first. */
export const storeRules: Rules = {
  async prepare({ before, fields }) {
    if (before?.['isDefault'] === true && fields['isDefault'] === false) {
      throw new ApiError('UNPROCESSABLE', {
        message: 'A shop needs a default store: make another one the default instead',
        errors: [{ field: '/isDefault', message: 'Make another store the default instead' }],
      })
    }
    return fields
  },
  async also({ c, tenant, before, after }) {
    if (!after && before?.['isDefault'] === true)
      throw new ApiError('UNPROCESSABLE', {
        message: 'The default store cannot be deleted: make another one the default first',
      })
    if (!tenant || after?.['isDefault'] !== true || before?.['isDefault'] === true) return []
    return noLongerDefault(c, tenant, after)
  },
}
