import type { Operation } from '@mtc/openapi'
import type { Caller } from '../ask/caller.ts'
import type { Json } from '../ask/document.ts'
import { everyRow } from '../rows/listing.ts'
import { referencesOf } from '../rows/make.ts'
import { type Check, describeAnswer, refusal } from './check.ts'
import { bodyOf, bodyProperties, namesOf, paramsOf, requestOn, resourceOf } from './request.ts'
import { type Belongings, rowOf, type Scene } from './scene.ts'

/** Who asks: the stranger's owner in the stranger's own shop, or nobody where nobody needs to sign in. */
const asker = ({ world, stranger }: Scene, { access }: Operation): Caller =>
  access === 'public' ? world.nobody : stranger.owner

/** Every way to name a victim's rows from within one's own shop. */
export function foreignChecks(operation: Operation): Check[] {
  const isList = operation.list === true && namesOf(operation).length === 0
  const isCreate = operation.method === 'post' && operation.status === 201
  const checks = [
    ...(namesOf(operation).length ? [byPath(operation)] : []),
    ...(isList ? [byList(operation)] : []),
    ...referencesOf(bodyProperties(operation)).map(([key, path]) => byReference(operation, key, path)),
    ...(operation.path.endsWith('/restore') ? [byEntry(operation)] : []),
    ...(isCreate ? [byOwnership(operation)] : []),
  ]
  return checks.length ? checks : [byMention(operation)]
}

const check = (operation: Operation, what: string, run: Check['run']): Check => ({
  operation,
  kind: 'foreign ids',
  title: `${operation.id} ${what}`,
  run,
})

const byPath = (operation: Operation) =>
  check(operation, 'finds nothing under another shop’s id', (scene) =>
    refusal(404, asker(scene, operation), operation, {
      ...requestOn(operation, scene.stranger),
      params: { ...paramsOf(operation, scene.victim), tenant: scene.stranger.shop },
    }),
  )

const byList = (operation: Operation) =>
  check(operation, 'lists nothing of another shop', async (scene) => {
    const { victim, stranger } = scene
    const caller = asker(scene, operation)
    const params = { tenant: stranger.shop }
    const path = resourceOf(operation)?.path ?? 'products'
    const { id } = rowOf(victim, path)
    const narrowed = await caller.must(operation.id, { params, query: { id } })
    if (narrowed.rows.length) return describeAnswer(narrowed)
    if (resourceOf(operation)?.search) {
      const found = await caller.must(operation.id, { params, query: { q: victim.word } })
      if (found.rows.length) return describeAnswer(found)
    }
    const all = await everyRow(caller, operation.id, { params })
    return all.some((row) => row.id === id) ? `listed ${id}` : undefined
  })

const byReference = (operation: Operation, key: string, path: string) =>
  check(operation, `refuses another shop’s row as ${key}`, async (scene) => {
    const { victim, stranger } = scene
    const body = { ...(bodyOf(operation, stranger) as Json), [key]: rowOf(victim, path).id }
    const request = { ...requestOn(operation, stranger), body }
    const answer = await stranger.owner.ask(operation.id, request)
    return answer.status === 400 && answer.fields.includes(`/${key}`) ? undefined : describeAnswer(answer)
  })

const byEntry = (operation: Operation) =>
  check(operation, 'knows no entry of another shop’s history', (scene) => {
    const auditEntryId = scene.victim.entries[resourceOf(operation)?.path ?? '']
    return refusal(404, scene.stranger.owner, operation, {
      ...requestOn(operation, scene.stranger),
      body: { auditEntryId },
    })
  })

const byOwnership = (operation: Operation) =>
  check(operation, 'takes neither an id nor a shop from its caller', async (scene) => {
    const { stranger, victim } = scene
    const claims = claimsOf(operation, victim)
    const body = bodyOf(operation, stranger)
    if (body instanceof FormData) for (const [key, value] of Object.entries(claims)) body.set(key, value)
    const request = {
      params: paramsOf(operation, stranger),
      body: body instanceof FormData ? body : { ...(body as Json), ...claims },
    }
    const answer = await stranger.owner.ask(operation.id, request)
    const isNamed = Object.keys(claims).every((key) => answer.fields.includes(`/${key}`))
    return answer.status === 400 && isNamed ? undefined : describeAnswer(answer)
  })

const claimsOf = (operation: Operation, victim: Belongings) => ({
  id: rowOf(victim, resourceOf(operation)?.path ?? '').id,
  tenantId: rowOf(victim, 'tenants').id,
})

/** What takes no id at all: its answer may hold nothing that is the victim's. */
const byMention = (operation: Operation) =>
  check(operation, 'says nothing of another shop', async (scene) => {
    const { victim, stranger } = scene
    const requests = operation.id === 'queryInsights' ? insightsByRow(stranger) : [requestOn(operation, stranger)]
    const secrets = [
      victim.word,
      ...Object.values(victim.rows).map((row) => row.id),
      String(rowOf(victim, 'orders')['storeId']),
    ]
    // The contract's own examples are the first rows of a demonstration shop: those are no secret.
    const { text: published } = await scene.world.nobody.must('getContract')
    for (const request of requests) {
      const answer = await asker(scene, operation).must(operation.id, request)
      const told = secrets.find((secret) => answer.text.includes(secret) && !published.includes(secret))
      if (told !== undefined) return `mentions ${told}, which is the victim's`
    }
    return undefined
  })

/** The groupings that name rows, and rows themselves. */
const insightsByRow = ({ shop }: Belongings) => {
  const period = { kind: 'all' }
  const queries = [
    ...['store', 'product', 'brand', 'category', 'productType'].map((groupBy) => ({
      id: groupBy,
      kind: 'insight',
      source: 'order-items',
      measure: 'quantity',
      groupBy,
      period,
      limit: 1000,
    })),
    { id: 'people', kind: 'insight', source: 'activity', measure: 'count', groupBy: 'actor', period },
    ...['orders', 'products', 'audit-log', 'storefront-products'].map((resource) => ({
      id: resource,
      kind: 'rows',
      resource,
      limit: 200,
    })),
  ]
  return queries.map((query) => ({ params: { tenant: shop }, body: { queries: [query] } }))
}
