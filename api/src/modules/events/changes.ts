import { type Changed, resources } from '@mtc/openapi'
import { sourceOf } from '@mtc/openapi/page'
import type { OutboxEvent } from './outbox.ts'

/** More rows of a resource than so many at once are told as one change of the resource. */
const FEW = 20

const byNoun = new Map(
  resources.map(({ path, subject, screen }) => [screen.singular.replaceAll(' ', '-'), { path, subject }]),
)
const jobs = resources.find(({ path }) => path === 'jobs')

/** `product.updated` is about a product; what has finished is a job. */
function resourceOf(topic: string): { path: string; subject: string } | undefined {
  const dot = topic.lastIndexOf('.')
  return topic.endsWith('.finished') ? jobs : byNoun.get(topic.slice(0, dot))
}

/** The sources whose figures, or the names in them, a resource's rows are part of. Jobs write products. */
const SOURCES: Readonly<Record<string, readonly string[]>> = {
  orders: ['orders', 'order-items'],
  'order-items': ['orders', 'order-items'],
  products: ['products', 'order-items'],
  brands: ['products', 'order-items'],
  categories: ['products', 'order-items'],
  'product-types': ['products', 'order-items'],
  stores: ['orders', 'order-items'],
  jobs: ['products', 'order-items'],
}

/** Every change is one of the changes that are counted. */
function sourcesOf(resource: string, may: (permission: string) => boolean): string[] {
  if (!may('insights:read')) return []
  return ['activity', ...(SOURCES[resource] ?? [])].filter((name) => {
    const permission = sourceOf(name)?.permission
    return permission === undefined || may(permission)
  })
}

/**
 * What somebody may know of events: rows of what they may read, and of the others only that figures have changed, or
 * that some page has.
 */
export function changesFor(events: readonly OutboxEvent[], may: (permission: string) => boolean): Changed[] {
  const rows = new Map<string, Map<string, Changed>>()
  const figures = new Set<string>()
  let isOtherPage = false
  for (const { topic, payload } of events) {
    const resource = resourceOf(topic)
    if (!resource) continue
    const sources = sourcesOf(resource.path, may)
    if (!may(`${resource.subject}:read`)) {
      for (const source of sources) figures.add(source)
      isOtherPage ||= resource.subject === 'ui' && may('pages:read')
      continue
    }
    const id = String(payload['id'])
    const ofResource = rows.get(resource.path) ?? new Map<string, Changed>()
    rows.set(resource.path, ofResource)
    ofResource.set(id, { topic, resource: resource.path, id, ...(sources.length ? { sources } : {}) })
  }
  const told = [...rows.values()].flatMap((changes) => {
    const all = [...changes.values()]
    const last = all.at(-1)
    if (all.length <= FEW || !last) return all
    const { id: _, ...many } = last
    return [many]
  })
  return [
    ...told,
    ...(isOtherPage ? [{ resource: 'pages' }] : []),
    ...(figures.size > 0 ? [{ sources: [...figures] }] : []),
  ]
}
