import { allows, type Operation } from '@mtc/openapi'
import { createMiddleware } from 'hono/factory'
import { ApiError } from '../api-error.ts'
import type { AppContext, AppEnv, Tenant } from '../env.ts'
import { limitAnonymous, limitPrincipal } from './limits.ts'
import { checkOrigin } from './origin.ts'
import { authenticate } from './principal.ts'
import { findTenant } from './tenant.ts'

type Admitting = Pick<Operation, 'access' | 'countsAs'>

const slugOf = (c: AppContext) => c.req.param('tenant')

/** A shop that answers nobody: suspended ones say so, deleted ones are not there. */
function requireOpen(tenant: Tenant | undefined): Tenant {
  if (!tenant || tenant.status === 'deleted') throw new ApiError('NOT_FOUND')
  if (tenant.status === 'suspended') throw new ApiError('TENANT_SUSPENDED')
  return tenant
}

async function admitAnybody(c: AppContext, { countsAs }: Admitting): Promise<void> {
  await limitAnonymous(c, countsAs)
  const slug = slugOf(c)
  if (slug !== undefined) c.set('tenant', requireOpen(await findTenant(c.get('platform'), slug)))
}

async function admitSignedIn(c: AppContext, { access, countsAs }: Admitting): Promise<void> {
  const slug = slugOf(c)
  const found = await authenticate(c, slug)
  if (!found) throw new ApiError('UNAUTHORIZED')
  if (c.get('platform').session.isAmbient) checkOrigin(c)
  const { principal, tenant } = found
  c.set('principal', principal)
  if (access === 'platform' && !principal.isPlatformAdmin) throw new ApiError('FORBIDDEN')
  if (slug !== undefined) {
    // Somebody else's shop is not there at all: its existence is nobody's business.
    if (!principal.role && !principal.isPlatformAdmin) throw new ApiError('NOT_FOUND')
    c.set('tenant', requireOpen(tenant))
    if (!allows(principal.permissions, access)) {
      throw new ApiError('FORBIDDEN', {
        message: `This needs the permission ${access}; an owner of the shop can grant it`,
      })
    }
  }
  await limitPrincipal(c, countsAs)
}

/** Lets a request pass by the operation's access: authentication, tenant and permission, before anything is validated. */
export const guard = (operation: Admitting) =>
  createMiddleware<AppEnv>(async (c, next) => {
    if (operation.access === 'public') await admitAnybody(c, operation)
    else await admitSignedIn(c, operation)
    await next()
  })
