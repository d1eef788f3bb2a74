/** A copy of data with another value at the end of a path; all that is beside the path stays the same object. */
export function setAt(data: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return value
  if (typeof step === 'number' || Array.isArray(data)) {
    const list: unknown[] = Array.isArray(data) ? data : []
    const place = Number(step)
    const longer = place < list.length ? list : [...list, ...Array.from({ length: place + 1 - list.length })]
    return longer.with(place, setAt(longer[place], rest, value))
  }
  const members = typeof data === 'object' && data !== null ? data : {}
  const inner: unknown = Object.hasOwn(members, step) ? Reflect.get(members, step) : undefined
  const names = Object.hasOwn(members, step) ? Object.keys(members) : [...Object.keys(members), step]
  // fromEntries defines own members, so that a name such as __proto__ stays data.
  return Object.fromEntries(
    names.map((name) => [name, name === step ? setAt(inner, rest, value) : Reflect.get(members, name)]),
  )
}
