import { ApiError } from '../../kit/api-error.ts'
import { onlyDefault, type Rules } from '../../kit/crud/index.ts'

const takeDefault = onlyDefault('stores', (t) => t.stores)

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
  async also(writing) {
    if (!writing.after && writing.before?.['isDefault'] === true)
      throw new ApiError('UNPROCESSABLE', {
        message: 'The default store cannot be deleted: make another one the default first',
      })
    return takeDefault(writing)
  },
}
