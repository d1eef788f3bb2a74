import { allows } from '@mtc/openapi'

export interface Viewer {
  role: string | undefined
  permissions: readonly string[]
}
interface Rules {
  roles?: string[]
  permission?: string
}

/** Step seven: whether a viewer sees a widget. An owner's `*` holds every permission but is still only the role it is. */
export function isVisible(rules: Rules, viewer: Viewer): boolean {
  if (rules.roles && !(viewer.role !== undefined && rules.roles.includes(viewer.role))) return false
  return rules.permission === undefined || allows(viewer.permissions, rules.permission)
}
