import { documents, type Operation, type Resource, resources } from '@mtc/openapi'

/** A resource's operations by what they do; a resource that only the API writes has no others than list and get. */
export interface Verbs {
  list: string
  get: string
  create?: string
  update?: string
  delete?: string
  history?: string
  restore?: string
}

export function verbsOf(resource: Resource): Verbs {
  const operations = resource.operations as unknown as Record<string, Operation>
  const ids = Object.fromEntries(Object.entries(operations).map(([verb, operation]) => [verb, operation.id]))
  return { ...(ids as unknown as Verbs), ...(resource.ownCreate ? { create: `create${resource.name}` } : {}) }
}

/** Verbs of a resource that people write. */
export const writable = (resource: Resource) => verbsOf(resource) as Required<Verbs>

/** What people create, and what only the API writes. */
export const created = resources.filter((resource) => verbsOf(resource).create !== undefined)
export const onlyRead = resources.filter((resource) => verbsOf(resource).create === undefined)

export function resourceAt(path: string): Resource {
  const found = resources.find((resource) => resource.path === path)
  if (!found) throw new Error(`The contract has no resource at ${path}`)
  return found
}

/** Whether every change of a row makes a revision of it. */
export const hasRevisions = (resource: Resource) => documents.some((kind) => kind.resource.path === resource.path)

/** For `describe.each`: a resource beside what it is called. */
export const titled = (list: readonly Resource[]) => list.map((resource) => [resource.screen.title, resource] as const)
