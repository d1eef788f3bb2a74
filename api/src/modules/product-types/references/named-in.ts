import { pointerTo } from '@mtc/openapi/product-schema'
import type { Gone } from './index.ts'

/** A place in some JSON at which a text names a field. */
export interface Mention {
  place: string
  gone: Gone
}

/** Every text within a value that names one of the fields, in one of the ways that `nameOf` takes for naming it. */
export function mentionsIn(
  value: unknown,
  gone: readonly Gone[],
  nameOf: (text: string) => string | undefined,
  place = '',
): Mention[] {
  if (typeof value === 'string') {
    const name = nameOf(value)
    return gone.filter((one) => one.name === name).map((one) => ({ place, gone: one }))
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [
    ...gone.filter((one) => one.name === nameOf(key)).map((one) => ({ place: pointerTo(place, key), gone: one })),
    ...mentionsIn(inner, gone, nameOf, pointerTo(place, key)),
  ])
}

/** `attr.platform`, `attr.size.weight.gte`, `metadata.platform`: how queries and bindings name a custom field. */
export const boundName = (text: string): string | undefined =>
  /^(?:attr|metadata)\.(.+?)(?:\.(?:gte|lte))?$/.exec(text)?.[1]
