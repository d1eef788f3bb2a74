import { like } from 'drizzle-orm'
import { forgetPrincipals } from '../../kit/access/principal.ts'
import { ApiError } from '../../kit/api-error.ts'
import type { Rules } from '../../kit/crud/index.ts'
import { searchScope } from '../../kit/crud/list.ts'

/** A change of a tenant is felt at once: nobody is remembered as who they were in it. */
export const tenantRules: Rules = {
  committed: (c) => forgetPrincipals(c.get('platform')),
  final: 'This shop was deleted for good, with everything in it: it cannot be restored',
  also({ c, before, after }) {
    if (!before || after) return []
    if (before['status'] !== 'deleted')
      throw new ApiError('UNPROCESSABLE', {
        message:
          'Deleting a shop for good takes all its products, orders and pages with it: set its status to deleted first',
      })
    const { q, t } = c.get('platform').store
    return [q.delete(t.searchDocs).where(like(t.searchDocs.scope, `${searchScope(before.id, '')}%`))]
  },
}
