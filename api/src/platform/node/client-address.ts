/**
 * Who a request comes from: the other end of the connection, or, behind so many proxies of our own, the address that the
 * outermost of them met. Each proxy adds whom it met at the end of `X-Forwarded-For`; what stands before is the
 * caller's to make up.
 */
export function clientAddress(
  peer: string | undefined,
  forwardedFor: string | undefined,
  trustedProxies: number,
): string {
  const met = (forwardedFor ?? '')
    .split(',')
    .map((address) => address.trim())
    .filter(Boolean)
  const chain = [...met, peer ?? 'unknown']
  return chain.at(-1 - trustedProxies) ?? chain[0] ?? 'unknown'
}
