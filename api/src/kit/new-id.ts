const hex = (value: number, width: number) => value.toString(16).padStart(width, '0')

/** Makes UUIDv7s (RFC 9562): they sort by time, and within a millisecond by a counter. */
export function idMaker(
  now: () => number,
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = (b) => crypto.getRandomValues(b),
): () => string {
  let last = 0
  let counter = 0
  return () => {
    const time = Math.max(now(), last)
    counter = time === last ? counter + 1 : 0
    // The counter has 12 bits: when they are used up, borrow the next millisecond.
    const at = counter > 0xfff ? time + 1 : time
    if (counter > 0xfff) counter = 0
    last = at
    const bytes = random(new Uint8Array(8))
    const tail = [...bytes].map((b) => hex(b, 2)).join('')
    const stamp = hex(at, 12)
    return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${hex(counter, 3)}-${hex(0x8 | ((bytes[0] ?? 0) & 3), 1)}${tail.slice(1, 4)}-${tail.slice(4)}`
  }
}
