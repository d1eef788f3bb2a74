/** Any JSON Schema document or part of one, as it travels in JSON. */
export type JsonSchema = Record<string, unknown>

/** A JSON object: neither null nor an array. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The object's own value of a name; what it inherits (`constructor`, `__proto__`) does not count. */
export function own(record: unknown, name: string): unknown {
  return isRecord(record) && Object.hasOwn(record, name) ? record[name] : undefined
}

/** The own value of a name when it is an object, else an empty object. */
export function ownRecord(record: unknown, name: string): Record<string, unknown> {
  const value = own(record, name)
  return isRecord(value) ? value : {}
}

/** The own value of a name when it is a list, else an empty list. */
export function ownList(record: unknown, name: string): unknown[] {
  const value = own(record, name)
  return Array.isArray(value) ? value : []
}

/** The own value of a name when it is a string. */
export function ownString(record: unknown, name: string): string | undefined {
  const value = own(record, name)
  return typeof value === 'string' ? value : undefined
}

/** Equal as JSON: the order of an object's keys does not matter, that of a list does. `ignored` keys are not compared. */
export function sameJson(a: unknown, b: unknown, ignored?: string): boolean {
  if (a === b) return true
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, i) => sameJson(item, b[i], ignored))
  }
  if (!isRecord(a) || !isRecord(b)) return false
  const keys = Object.keys(a).filter((key) => key !== ignored)
  const others = Object.keys(b).filter((key) => key !== ignored)
  return (
    keys.length === others.length && keys.every((key) => Object.hasOwn(b, key) && sameJson(a[key], b[key], ignored))
  )
}
