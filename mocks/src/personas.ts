import { type BrowserApi, DEMO_PASSWORD, demoShops, seedEmptyShop } from '@mtc/api/browser'
import { BASE_PATH, ROLE_SLUGS } from '@mtc/openapi'

export interface Persona {
  email: string
  label: string
}
export interface PersonaGroup {
  label: string
  personas: readonly Persona[]
}

const EMPTY_SHOP = { slug: 'empty', name: 'First Day' }
const shops = [...demoShops, EMPTY_SHOP]

/** Everybody that the panel can turn into: each role of each shop, and the platform's administrator. */
export const personaGroups: readonly PersonaGroup[] = [
  { label: 'Platform', personas: [{ email: 'root@mtc.test', label: 'Root' }] },
  ...shops.map(({ slug, name }) => ({
    label: slug === EMPTY_SHOP.slug ? `${name} (an empty shop)` : name,
    personas: ROLE_SLUGS.map((role) => ({
      email: `${role}@${slug}.test`,
      label: `${role.charAt(0).toUpperCase()}${role.slice(1)}, ${name}`,
    })),
  })),
]

export const isPersona = (email: string | undefined): email is string =>
  personaGroups.some(({ personas }) => personas.some((persona) => persona.email === email))

type Api = Pick<BrowserApi, 'fetch' | 'platform'>
const request = (path: string, init?: RequestInit) => new Request(new URL(BASE_PATH + path, location.href), init)

/** The e-mail of whoever is signed in. */
export async function currentEmail({ fetch }: Api): Promise<string | undefined> {
  const response = await fetch(request('/auth/me'))
  return response.ok ? ((await response.json()) as { data: { email: string } }).data.email : undefined
}

/** Signs in as somebody, or out. No scenario gets in its way. */
export async function become({ fetch, platform }: Api, email: string | undefined): Promise<void> {
  if (email === undefined) {
    await fetch(request('/auth/sign-out', { method: 'POST' }))
    return
  }
  if (email.endsWith(`@${EMPTY_SHOP.slug}.test`))
    await seedEmptyShop(platform.store, EMPTY_SHOP.slug, EMPTY_SHOP.name, platform.now())
  const response = await fetch(
    request('/auth/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password: DEMO_PASSWORD }),
    }),
  )
  if (!response.ok) throw new Error(`${email} could not sign in: its password was changed, or the person is gone`)
}

/** Where somebody looks at the same thing in their own shop: `/games/products` is `/bakery/products` in the bakery. */
export function addressFor(email: string | undefined, pathname: string): string {
  const slug = /@([^.]+)\.test$/.exec(email ?? '')?.[1]
  const [, first = '', ...rest] = pathname.split('/')
  const isShop = (name: string | undefined) => shops.some((shop) => shop.slug === name)
  if (first === slug || !isShop(slug) || !(isShop(first) || first === 'platform')) return pathname
  // A row of one shop is in no other.
  const kept = first === 'platform' ? [] : rest.filter((step) => !/^[0-9a-f-]{36}$/.test(step))
  return `/${[slug, ...kept].join('/')}`
}
