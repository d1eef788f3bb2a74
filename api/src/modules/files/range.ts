/** The bytes from `first` to `last`, both included. */
export interface ByteRange {
  first: number
  last: number
}

/**
 * The one range of bytes that a Range header asks for (RFC 9110); undefined where the whole is to be answered: there is
 * none, it asks for several, or for something that is not there.
 */
export function rangeOf(header: string | undefined, size: number): ByteRange | undefined {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header?.trim() ?? '') ?? []
  if (from === '' && to === '') return undefined
  const first = from === '' ? Math.max(0, size - Number(to)) : Number(from)
  const last = from === '' || to === '' ? size - 1 : Math.min(size - 1, Number(to))
  return first <= last ? { first, last } : undefined
}
