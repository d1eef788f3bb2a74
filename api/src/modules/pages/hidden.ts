import type { ResolvedPage } from '@mtc/openapi'
import { allows } from '@mtc/openapi'
import { roleName, type VisibilityRules } from '@mtc/openapi/page'
import { permissionInWords } from '@mtc/openapi/permission-words'
import { withAnd, withArticle } from '@mtc/openapi/words'
import type { Resolution } from './resolve.ts'
import type { PageRows } from './rows.ts'
import { isVisible, type Viewer } from './visible.ts'

type Hidden = NonNullable<ResolvedPage['explain']>['hidden'][number]

export const nameOf = ({ role }: Viewer): string =>
  role === undefined ? 'a visitor without a role' : withArticle(role)

/** Why rules keep something from a viewer; undefined where they don't. */
function reasonOf(rules: VisibilityRules, viewer: Viewer): string | undefined {
  const { roles, permission } = rules
  if (isVisible(rules, viewer)) return undefined
  if (roles && !(viewer.role !== undefined && roles.includes(viewer.role)))
    return roles.length === 0
      ? 'It is for no role at all.'
      : `It is only for the role${roles.length === 1 ? '' : 's'} ${withAnd(roles.map(roleName))}, not for ${nameOf(viewer)}.`
  if (permission !== undefined && !allows(viewer.permissions, permission))
    return `It is only for those who may ${permissionInWords(permission).toLowerCase()}; ${nameOf(viewer)} may not do so here.`
  return undefined
}

/** The widgets that a viewer does not get, in reading order, and why. */
export function hiddenFrom({ placed, template }: Resolution, rows: PageRows, viewer: Viewer): Hidden[] {
  const reasons = new Map<string, string>()
  for (const { widget, reason } of placed.absent) reasons.set(widget.id, reason)
  for (const { widget, rules } of placed.shown) {
    const reason = reasonOf(rules, viewer)
    if (reason) reasons.set(widget.id, reason)
  }
  return rows.widgets
    .filter(({ tenantId }) => tenantId === template.chosen.tenantId)
    .toSorted((a, b) => a.position - b.position)
    .flatMap(({ id, props, componentId }) => {
      const reason = reasons.get(id)
      const { title } = { ...rows.components.get(componentId)?.defaultProps, ...props } as { title?: unknown }
      const name = typeof title === 'string' && title !== '' ? title : (rows.components.get(componentId)?.name ?? '')
      return reason === undefined ? [] : [{ widgetId: id, title: name.slice(0, 200), reason }]
    })
}
