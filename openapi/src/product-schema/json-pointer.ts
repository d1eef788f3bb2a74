/** One step of a JSON Pointer (RFC 6901) as text. */
function escapeStep(step: string | number): string {
  return String(step).replaceAll('~', '~0').replaceAll('/', '~1')
}

/** A pointer one step deeper. */
export function pointerTo(parent: string, step: string | number): string {
  return `${parent}/${escapeStep(step)}`
}

/** The steps of a pointer; `''` has none. A leading `#` (a fragment) is left out. */
export function stepsOf(pointer: string): string[] {
  const path = pointer.startsWith('#') ? pointer.slice(1) : pointer
  if (path === '') return []
  return path
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/** The value at a pointer, or undefined; only own properties are followed. */
export function valueAt(root: unknown, pointer: string): unknown {
  let value = root
  for (const step of stepsOf(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = Reflect.get(value, step)
  }
  return value
}
