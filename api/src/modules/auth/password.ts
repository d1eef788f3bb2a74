import { scryptAsync } from '@noble/hashes/scrypt.js'
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'

// OWASP, Password Storage Cheat Sheet: scrypt with N = 2^14, r = 8, p = 5 is one of the equal choices.
const COST = { N: 2 ** 14, r: 8, p: 5 }
const KEY_BYTES = 32

/** `scrypt$N$r$p$salt$hash`, hexadecimal. */
export async function hashPassword(
  password: string,
  salt: Uint8Array = crypto.getRandomValues(new Uint8Array(16)),
): Promise<string> {
  const key = await scryptAsync(password.normalize('NFKC'), salt, { ...COST, dkLen: KEY_BYTES })
  return ['scrypt', COST.N, COST.r, COST.p, bytesToHex(salt), bytesToHex(key)].join('$')
}

/** Takes as long for a wrong password as for a right one. */
export async function verifyPassword(password: string, stored: string): Promise<boolean> {
  const [scheme, N, r, p, salt, hash] = stored.split('$')
  if (scheme !== 'scrypt' || !salt || !hash) return false
  const expected = hexToBytes(hash)
  const key = await scryptAsync(password.normalize('NFKC'), hexToBytes(salt), {
    N: Number(N),
    r: Number(r),
    p: Number(p),
    dkLen: expected.length,
  })
  let difference = key.length ^ expected.length
  for (let i = 0; i < expected.length; i++) difference |= (key[i] ?? 0) ^ (expected[i] ?? 0)
  return difference === 0
}

/** Verified against when there is no such account, so that the answer's time tells nothing. */
export const NOBODY = `scrypt$${COST.N}$${COST.r}$${COST.p}$${'00'.repeat(16)}$${'00'.repeat(KEY_BYTES)}`
