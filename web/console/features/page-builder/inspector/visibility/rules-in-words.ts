import type { VisibilityRules } from '@mtc/openapi/page'
import { ROLES } from '@mtc/openapi/permissions'
import { permissionInWords } from './permission-words.ts'

const roleName = (role: string): string => Object.entries(ROLES).find(([slug]) => slug === role)?.[1].label ?? role

/** Whom rules let see something: "Owner, Designer who may see orders". */
export function rulesInWords({ roles, permission }: VisibilityRules): string {
  const who = roles ? (roles.length === 0 ? 'nobody' : roles.map(roleName).join(', ')) : 'everybody'
  return permission ? `${who} who may ${permissionInWords(permission).toLowerCase()}` : who
}
