const run = Date.now().toString(36)
let last = 0

/** A word that nothing else in the shop contains: lower-case letters and digits, never the beginning of another one. */
export function unique(): string {
  last += 1
  return `w${run}n${last}z`
}
