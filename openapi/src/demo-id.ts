const EPOCH_MS = Date.UTC(2026, 0, 1)

/** FNV-1a, 32 bits: spreads names evenly and needs nothing of the host. http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

const hex = (value: number, width: number) => value.toString(16).padStart(width, '0').slice(-width)

/**
 * The id that the demo seed gives to the n-th row (from 1) of a kind: a UUIDv7 made from names alone,
 * so that the contract's examples point at rows that exist in every freshly seeded shop.
 */
export function demoId(tenant: string, kind: string, n = 1): string {
  const name = `${tenant}/${kind}/${n}`
  const time = hex(EPOCH_MS + n, 12)
  const a = fnv1a(name, 1)
  const b = hex(fnv1a(name, 2), 8) + hex(fnv1a(name, 3), 8)
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(a, 3)}-${hex(0x8 | (a & 3), 1)}${b.slice(0, 3)}-${b.slice(3, 15)}`
}

/** Whose rows of a resource the examples name, and what the seed calls their kind. The interface's are the system's. */
const KINDS: Readonly<Record<string, readonly [tenant: string, kind: string]>> = {
  tenants: ['games', 'tenant'],
  stores: ['games', 'store'],
  products: ['games', 'product'],
  'product-types': ['games', 'product-type'],
  fragments: ['games', 'fragment'],
  brands: ['games', 'brand'],
  sectors: ['games', 'sector'],
  categories: ['games', 'category'],
  files: ['games', 'file'],
  orders: ['games', 'order'],
  jobs: ['games', 'job'],
  'ui/themes': ['system', 'theme'],
  'ui/layouts': ['system', 'layout'],
  'ui/components': ['system', 'component'],
}

/** The first row of a resource in the shop `games`, by the resource's path. */
export function exampleIdOf(resource: string): string {
  const [tenant, kind] = KINDS[resource] ?? []
  if (!tenant || !kind)
    throw new Error(`No demo row stands for ${resource} yet: name its kind in openapi/src/demo-id.ts`)
  return demoId(tenant, kind)
}

/** The id of a request, as the examples show it. */
export const REQUEST_ID_EXAMPLE = demoId('games', 'request')
