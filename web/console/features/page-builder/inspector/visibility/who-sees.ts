import { type Audience, type Binding, STOREFRONT_PRODUCTS, sourceOf, type VisibilityRules } from '@mtc/openapi/page'
import { permissionInWords } from '@mtc/openapi/permission-words'
import { allows, ROLES } from '@mtc/openapi/permissions'
import { findScreen } from '../../../../core/screens.ts'

/** Somebody who may look at a page, and what they see of a widget. */
export interface Seer {
  role: string
  label: string
  sees: 'all' | 'no-data' | 'nothing'
  /** Why they see less, in words. */
  because: string
}

const VISITORS = 'visitors'

/** The permissions that a widget's data asks for. */
function permissionsFor(binding: Binding | null): string[] {
  if (!binding) return []
  if (binding.kind === 'insight') return ['insights:read', ...[sourceOf(binding.source)?.permission ?? []].flat()]
  if (binding.resource === STOREFRONT_PRODUCTS.path) return []
  const screen = findScreen(binding.resource)
  return screen ? [`${screen.subject}:read`] : []
}

function seen(role: string, permissions: readonly string[], rules: VisibilityRules, asked: readonly string[]) {
  if (rules.roles && !rules.roles.includes(role))
    return { sees: 'nothing', because: 'not one of the chosen roles' } as const
  if (rules.permission && !allows(permissions, rules.permission))
    return { sees: 'nothing', because: `may not ${permissionInWords(rules.permission).toLowerCase()}` } as const
  const missing = asked.find((permission) => !allows(permissions, permission))
  return missing === undefined
    ? ({ sees: 'all', because: '' } as const)
    : ({ sees: 'no-data', because: `may not ${permissionInWords(missing).toLowerCase()}` } as const)
}

/** Who sees something that has these rules and this data: every role, and on the shop front those who buy. */
export function whoSees(rules: VisibilityRules, audience: Audience, binding: Binding | null = null): Seer[] {
  const asked = permissionsFor(binding)
  const roles = Object.entries(ROLES).map(([role, { label, permissions }]) => ({
    role,
    label,
    ...seen(role, permissions, rules, asked),
  }))
  if (audience === 'console') return roles
  return [{ role: VISITORS, label: 'Visitors of the shop', ...seen(VISITORS, [], rules, asked) }, ...roles]
}
