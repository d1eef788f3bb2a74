/** A telephone number as networks know it: blanks, brackets and dashes are for the eye, and 00 is what + stands for. */
export function toPhoneNumber(typed: string): string {
  const bare = typed.replaceAll(/[\s().\-/\u2010-\u2015]/g, '')
  return bare.startsWith('00') ? `+${bare.slice(2)}` : bare
}
