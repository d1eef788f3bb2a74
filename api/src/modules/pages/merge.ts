type Json = Record<string, unknown>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** `over` laid on `under`: objects merge key by key, everything else is replaced. */
export function merge(under: Json, over: Json): Json {
  const out: Json = { ...under }
  for (const [key, value] of Object.entries(over)) {
    const below = Object.hasOwn(under, key) ? under[key] : undefined
    out[key] = isObject(below) && isObject(value) ? merge(below, value) : value
  }
  return out
}
