import { allows, ROLES, type RoleSlug } from '@mtc/openapi'
import { ApiError } from '../../kit/api-error.ts'
import type { AppContext } from '../../kit/env.ts'
import type { Viewer } from './visible.ts'

/** How somebody asks to look at a page. */
export interface Looking {
  as?: RoleSlug | 'visitor' | undefined
  isDraft?: boolean | undefined
  explain?: boolean | undefined
}

export const VISITOR: Viewer = { role: undefined, permissions: [] }

/** Refuses to show what is not published, or not for the caller, to those who do not make pages. */
export function requireMaker(c: AppContext, { as, isDraft, explain }: Looking): void {
  if (as === undefined && !isDraft && !explain) return
  if (allows(c.get('principal').permissions, 'ui:update')) return
  const wish = as !== undefined ? 'as somebody else' : isDraft ? 'at its draft' : 'behind the scenes'
  throw new ApiError('FORBIDDEN', {
    message: `Looking at a page ${wish} needs the permission ui:update; an owner of the shop can grant it`,
  })
}

/** Whoever the page is to be shown to: the caller, or the one as whom they look. */
export function viewerOf(c: AppContext, { as }: Looking): Viewer {
  if (as === undefined) return c.get('principal')
  return as === 'visitor' ? VISITOR : { role: as, permissions: ROLES[as].permissions }
}
