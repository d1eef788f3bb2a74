import { permissionInWords } from '../../permission-words.ts'
import { ROLES } from '../../permissions.ts'
import type { VisibilityRules } from '../content.ts'

/** What a role is called; one that is gone is called by its slug. */
export const roleName = (role: string): string =>
  Object.entries(ROLES).find(([slug]) => slug === role)?.[1].label ?? role

/** Whom rules let see something: "Owner, Designer who may see orders". */
export function rulesInWords({ roles, permission }: VisibilityRules): string {
  const who = roles ? (roles.length === 0 ? 'nobody' : roles.map(roleName).join(', ')) : 'everybody'
  return permission === undefined ? who : `${who} who may ${permissionInWords(permission).toLowerCase()}`
}
