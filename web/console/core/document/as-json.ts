import { isRecord } from '@mtc/openapi/json'

/**
 * A value as JSON has it: without what is undefined. What needs no change stays the same object, so that whoever compares
 * it with another sees at once what they share.
 */
export function asJson(value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null
  if (Array.isArray(value)) {
    const items = value.map((item) => asJson(item) ?? null)
    return items.every((item, index) => item === value[index]) ? value : items
  }
  if (!isRecord(value)) return value
  const members = Object.entries(value)
  const kept = members.flatMap(([name, member]): [string, unknown][] => {
    const json = asJson(member)
    return json === undefined ? [] : [[name, json]]
  })
  const isJson = kept.length === members.length && kept.every(([name, member]) => member === value[name])
  return isJson ? value : Object.fromEntries(kept)
}
