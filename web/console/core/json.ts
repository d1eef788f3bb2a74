import { isRecord } from '@mtc/openapi/json'

const saidKeys = (record: Record<string, unknown>) => Object.keys(record).filter((key) => record[key] !== undefined)

/** Equal as JSON: the order of an object's keys does not matter, that of a list does; undefined is not there at all. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => sameJson(item, b[i]))
  if (!isRecord(a) || !isRecord(b)) return a === b
  const keys = saidKeys(a)
  return keys.length === saidKeys(b).length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key]))
}
