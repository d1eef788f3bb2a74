import { forgetPrincipals } from '../../kit/access/principal.ts'
import type { Rules } from '../../kit/crud/index.ts'

/** A change of a tenant is felt at once: nobody is remembered as who they were in it. */
export const tenantRules: Rules = {
  committed: (c) => forgetPrincipals(c.get('platform')),
}
