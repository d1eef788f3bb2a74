import type { Row } from '../ask/answer.ts'
import type { Caller } from '../ask/caller.ts'
import type { Json } from '../ask/document.ts'
import { allOf } from '../rows/listing.ts'
import { make } from '../rows/make.ts'
import { created, onlyRead, resourceAt, verbsOf, writable } from '../rows/resources.ts'
import { unique } from '../rows/unique.ts'
import type { World } from '../world.ts'

/** One row of every resource in a shop, by the resource's path, each made with a word that is nowhere else. */
export interface Belongings {
  shop: string
  owner: Caller
  rows: Readonly<Record<string, Row>>
  word: string
  /** A page of its storefront; the row of `ui/templates` is one of the console. */
  shopPage: string
  /** An entry of the history of each row that people make. */
  entries: Readonly<Record<string, string>>
}
/** A victim with rows, and a stranger with rows who tries to reach them. */
export interface Scene {
  world: World
  victim: Belongings
  stranger: Belongings
}

const isOfShop = (path: string) => resourceAt(path).scope !== 'platform'

/** A widget's place, on a page of its own: with a page its widgets go. */
async function onPage(owner: Caller, word: string): Promise<Json> {
  const { page } = await make(owner, resourceAt('ui/templates'), { name: word })
  return { page, region: 'main', props: { title: word } }
}

async function settle(world: World, shop: string): Promise<Belongings> {
  const owner = await world.as('owner', shop)
  const word = unique()
  const rows: Record<string, Row> = {}
  const entries: Record<string, string> = {}
  for (const resource of created.filter(({ path }) => isOfShop(path))) {
    const { path } = resource
    const over: Json = path === 'ui/widgets' ? await onPage(owner, word) : { name: word }
    rows[path] = await make(owner, resource, path === 'products' ? { ...over, status: 'active' } : over)
    const params = { id: rows[path].id }
    // With a change in its history there is something that a restore could bring back.
    const field = path === 'ui/widgets' ? { props: { title: `${word} 2` } } : { name: `${word} 2` }
    rows[path] = (
      await owner.must(writable(resource).update, { params, headers: { 'If-Match': '*' }, body: field })
    ).row
    const [entry] = (await owner.must(writable(resource).history, { params })).rows
    entries[path] = entry?.id ?? ''
  }
  for (const resource of onlyRead) {
    const [first] = (await owner.must(verbsOf(resource).list, { query: { limit: 1 } })).rows
    if (!first)
      throw new Error(`${shop} has no ${resource.screen.title.toLowerCase()}: the target must be seeded with some`)
    rows[resource.path] = first
  }
  const tenants = await allOf(await world.root(), resourceAt('tenants'))
  const tenant = tenants.find((row) => row['slug'] === shop)
  if (tenant) rows['tenants'] = tenant
  const shopPage = `shop-${word}`
  await make(owner, resourceAt('ui/templates'), { name: word, page: shopPage, audience: 'storefront' })
  return { shop, owner, rows, word, shopPage, entries }
}

export async function sceneOf(world: World): Promise<Scene> {
  return { world, victim: await settle(world, world.shop), stranger: await settle(world, world.other) }
}

/** The row of a resource; asked for one that nobody set up, it says so. */
export function rowOf({ rows, shop }: Belongings, path: string): Row {
  const row = rows[path]
  if (!row) throw new Error(`${shop} has no row at ${path} in the isolation scene`)
  return row
}
