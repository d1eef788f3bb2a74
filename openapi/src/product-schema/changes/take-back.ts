import { isRecord, own, sameJson } from '../json.ts'
import { pointerOf } from './data-path.ts'
import type { Migration } from './migration.ts'

type Json = Record<string, unknown>

/** A product before and after it was carried over. */
export type Carriage = { before: Json; after: Json }

/** A product brought back: as it was where nobody has touched it since, else as near to it as its values allow. */
export type TakenBack = {
  data: Json
  /** Whether it was edited since. */
  isEdited: boolean
  /** Pointers to values, given since, that the older type has no place for or cannot take. */
  lost: { field: string; before: unknown; after: unknown }[]
}

/** The two ways of a migration, as seen by whoever takes it back. */
type Ways = { there: (data: Json) => Json; back: (data: Json) => Json }

/** The ways for taking back a change, or for taking back that a change was taken back. */
export const waysBack = (migration: Migration, direction: 'forward' | 'backward'): Ways => {
  const forward = (data: Json) => migration.forward(data).data
  return direction === 'backward'
    ? { there: forward, back: migration.backward }
    : { there: migration.backward, back: forward }
}

/**
 * Takes back what a change made of a product. `carriage` is what was written down then; without it (the product was made
 * since, or the change did nothing to data) every value is worked back.
 */
export function takeBack(current: Json, carriage: Carriage | undefined, { there, back }: Ways): TakenBack {
  if (carriage && sameJson(carriage.after, current)) return { data: carriage.before, isEdited: false, lost: [] }
  const worked = back(current)
  const data = carriage ? (merged(carriage.before, back(carriage.after), worked) as Json) : worked // both are objects
  return { data, isEdited: carriage !== undefined, lost: lostOf(current, there(data), carriage?.after ?? {}) }
}

/** What was there before, with what differs between its worked-back form then and now: nothing else was edited. */
function merged(before: unknown, then: unknown, now: unknown): unknown {
  if (sameJson(then, now)) return before
  if (!isRecord(then) || !isRecord(now) || !isRecord(before)) return now
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])]
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = merged(own(before, name), own(then, name), own(now, name))
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

/** Values of today that do not come out the same when the result is carried over once more, unless they did not before either. */
function lostOf(current: Json, again: Json, asCarried: Json, path: readonly string[] = []): TakenBack['lost'] {
  return Object.entries(current).flatMap(([name, value]) => {
    const [then, now] = [own(asCarried, name), own(again, name)]
    if (sameJson(value, now) || sameJson(value, then)) return []
    const inner = [...path, name]
    if (isRecord(value) && (isRecord(now) || now === undefined))
      return lostOf(value, isRecord(now) ? now : {}, isRecord(then) ? then : {}, inner)
    return [{ field: pointerOf(inner), before: value, after: now ?? null }]
  })
}
