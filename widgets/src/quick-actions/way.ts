import { safeAddress } from '../link/address.ts'
import type { WidgetContext } from '../view.ts'
import type { Action } from './manifest.ts'
import { LISTS } from './targets.ts'

/** An action that the viewer can take. */
export interface Way {
  kind: Action['kind']
  label: string
  href: string
}

/** Where an action leads; undefined where it leads nowhere, or the host says that the viewer may not go there. */
export function wayOf(action: Action, { hrefOf }: Pick<WidgetContext, 'hrefOf'>): Way | undefined {
  const href = addressOf(action, hrefOf)
  return href === undefined ? undefined : { kind: action.kind, label: action.label || nameOf(action), href }
}

function addressOf({ kind, resource, page, address }: Action, hrefOf: WidgetContext['hrefOf']): string | undefined {
  if (kind === 'address') return safeAddress(address)
  if (kind === 'page') return page === '' ? undefined : hrefOf?.({ to: 'page', page })
  return resource === '' ? undefined : hrefOf?.({ to: kind, resource })
}

function nameOf({ kind, resource, page, address }: Action): string {
  if (kind === 'address') return address
  if (kind === 'page') return page
  const known = LISTS.find(({ value }) => value === resource)?.label ?? resource
  return kind === 'new' ? `New in ${known}` : known
}
