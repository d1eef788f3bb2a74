import { allows } from '@mtc/openapi'

/** What two lists of permissions both grant. One permission holds another or has nothing in common with it. */
export const bothGrant = (a: readonly string[], b: readonly string[]): string[] => [
  ...a.filter((permission) => allows(b, permission)),
  ...b.filter((permission) => allows(a, permission) && !a.includes(permission)),
]
