import { resources } from '@mtc/openapi'
import { allOf, idsOf } from '../rows/listing.ts'
import type { Scene } from './scene.ts'

/** Every row that both shops and the platform have, versions and audit logs included. */
export async function everythingIn({ world, victim, stranger }: Scene): Promise<Record<string, string[]>> {
  const root = await world.root()
  const all: Record<string, string[]> = {}
  for (const resource of resources) {
    const owners = resource.scope === 'platform' ? [root] : [victim.owner, stranger.owner]
    for (const owner of owners) {
      const rows = await allOf(owner, resource)
      all[`${owner.shop} ${resource.path}`] = rows.map((row) => JSON.stringify(row))
      if (new Set(idsOf(rows)).size !== rows.length) throw new Error(`${owner.shop} lists ${resource.path} twice`)
    }
  }
  return all
}
