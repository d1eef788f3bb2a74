import type { Resource, RoleSlug } from '@mtc/openapi'
import { type Caller, callerOf } from './ask/caller.ts'
import type { Target } from './target.ts'

/** A target with its people. */
export interface World {
  target: Target
  /** The shop that the suite works in, and the other one. */
  shop: string
  other: string
  nobody: Caller
  /** The person of that role in a shop, the first unless said. */
  as(role: RoleSlug, shop?: string): Promise<Caller>
  /** The platform's administrator. */
  root(): Promise<Caller>
}
/** Tests are named before the target runs: they ask for the world when they run. */
export type Here = () => World

export function worldOf(target: Target): World {
  const [shop, other] = target.shops
  const signedIn = new Map<string, Promise<Record<string, string>>>()
  const credentials = (email: string) => {
    const known = signedIn.get(email) ?? target.signIn(email)
    signedIn.set(email, known)
    return known
  }
  return {
    target,
    shop,
    other,
    nobody: callerOf(target, shop, {}),
    as: async (role, of = shop) => callerOf(target, of, await credentials(`${role}@${of}.test`)),
    root: async () => callerOf(target, shop, await credentials('root@mtc.test')),
  }
}

/** Who may do everything to a resource: the shop's owner, or the platform's administrator. */
export const keeperOf = (world: World, resource: Resource): Promise<Caller> =>
  resource.scope === 'platform' ? world.root() : world.as('owner')
