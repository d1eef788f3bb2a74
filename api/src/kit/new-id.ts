// Asking for random bytes costs the same for eight as for many.
const POOL_BYTES = 1024
const hex = (value: number, width: number) => value.toString(16).padStart(width, '0')
const pairs = Array.from({ length: 256 }, (_, byte) => hex(byte, 2))

/** Makes UUIDv7s (RFC 9562): they sort by time, and within a millisecond by a counter. */
export function idMaker(
  now: () => number,
  random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = (b) => crypto.getRandomValues(b),
): () => string {
  const pool = new Uint8Array(POOL_BYTES)
  let taken = POOL_BYTES
  let last = 0
  let counter = 0
  return () => {
    const time = Math.max(now(), last)
    counter = time === last ? counter + 1 : 0
    // The counter has 12 bits: when they are used up, borrow the next millisecond.
    const at = counter > 0xfff ? time + 1 : time
    if (counter > 0xfff) counter = 0
    last = at
    taken += 8
    if (taken > POOL_BYTES) {
      random(pool)
      taken = 8
    }
    const byte = (n: number) => pool[taken - 8 + n] ?? 0
    const pair = (n: number) => pairs[byte(n)] ?? ''
    const stamp = hex(at, 12)
    const variant = 0x8000 | ((byte(0) & 0x3f) << 8) | byte(1)
    const tail = `${pair(2)}${pair(3)}${pair(4)}${pair(5)}${pair(6)}${pair(7)}`
    return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${hex(counter, 3)}-${hex(variant, 4)}-${tail}`
  }
}
