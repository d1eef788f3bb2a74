import { like } from 'drizzle-orm'
import { forgetPrincipals } from '../../kit/access/principal.ts'
import { ApiError } from '../../kit/api-error.ts'
import type { Rules } from '../../kit/crud/index.ts'
import { searchScope } from '../../kit/crud/list.ts'
import { bump } from '../../kit/generations.ts'
import { isSame } from '../../kit/is-same.ts'

/** What the pages of a shop tell of it. */
const ON_PAGES = ['slug', 'name', 'currency', 'locale', 'timeZone', 'branding'] as const

/** A change of a tenant is felt at once: nobody is remembered as who they were in it. */
export const tenantRules: Rules = {
  committed: (c) => forgetPrincipals(c.get('platform')),
  final: 'This shop was deleted for good, with everything in it: it cannot be restored',
  also({ c, before, after }) {
    if (!before) return []
    const { store } = c.get('platform')
    const isOnPages = !after || ON_PAGES.some((key) => !isSame(before[key], after[key]))
    const steps = isOnPages ? [bump(store, { scope: before.id, subject: 'ui' })] : []
    if (after) return steps
    if (before['status'] !== 'deleted')
      throw new ApiError('UNPROCESSABLE', {
        message:
          'Deleting a shop for good takes all its products, orders and pages with it: set its status to deleted first',
      })
    const { q, t } = store
    return [...steps, q.delete(t.searchDocs).where(like(t.searchDocs.scope, `${searchScope(before.id, '')}%`))]
  },
}
