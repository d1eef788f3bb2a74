import type { BlueprintMetadata } from './blueprint.ts'

const DAY_MS = 86_400_000
const RELATIVE_DAY = /^day:([+-]\d+)$/
const PICTURE = /^picture:(.+)$/

/** What a blueprint cannot know until it is seeded. */
export interface SeedMoment {
  now: number
  fileId(pictureKey: string): string
}

/**
 * Product data ready to be saved: `picture:<key>` becomes the file's id and `day:-30` the date thirty days before
 * `now`, at every depth. Everything else stays as it is.
 */
export function resolveMarkers(metadata: BlueprintMetadata, moment: SeedMoment): BlueprintMetadata {
  return Object.fromEntries(Object.entries(metadata).map(([name, value]) => [name, resolveValue(value, moment)]))
}

function resolveValue(value: unknown, moment: SeedMoment): unknown {
  if (typeof value === 'string') return resolveText(value, moment)
  if (Array.isArray(value)) return value.map((entry) => resolveValue(entry, moment))
  if (value !== null && typeof value === 'object') return resolveMarkers(value as BlueprintMetadata, moment)
  return value
}

function resolveText(text: string, { now, fileId }: SeedMoment): string {
  const key = PICTURE.exec(text)?.[1]
  if (key !== undefined) return fileId(key)
  const days = RELATIVE_DAY.exec(text)?.[1]
  return days === undefined ? text : new Date(now + Number(days) * DAY_MS).toISOString().slice(0, 10)
}
