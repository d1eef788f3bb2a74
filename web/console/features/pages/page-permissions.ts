import { allows } from '@mtc/openapi/permissions'

/** Whether somebody may change pages: saving one changes widgets, and makes the shop's own copy of a system page. */
export const mayEditPages = (permissions: readonly string[]): boolean =>
  ['ui:update', 'ui:create'].every((permission) => allows(permissions, permission))
