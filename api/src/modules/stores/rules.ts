import { and, eq, ne } from 'drizzle-orm'
import { ApiError } from '../../kit/api-error.ts'
import type { Rules } from '../../kit/crud/index.ts'

/** A shop has exactly one default store: making another the default takes it from the first. */
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
  also({ tenant, before, after }) {
    if (!after && before?.['isDefault'] === true)
      throw new ApiError('UNPROCESSABLE', {
        message: 'The default store cannot be deleted: make another one the default first',
      })
    if (!tenant || after?.['isDefault'] !== true || before?.['isDefault'] === true) return []
    const { stores } = tenant.t
    return [
      tenant.update(stores, and(ne(stores.id, after.id), eq(stores.isDefault, true)) ?? eq(stores.isDefault, true), {
        isDefault: false,
      }),
    ]
  },
}
