// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest'
import { screenOf } from '../../testing/drive.ts'
import { place } from '../../testing/place.ts'
import { PlaceProvider } from '../core/place.ts'
import { type Me, SessionProvider } from '../core/session.ts'
import type { ResolvedPage } from './resolved-page.ts'
import { useWidgetContext } from './widget-context.tsx'

const screen = screenOf()
afterEach(() => screen.draw(null))

const me: Me = { id: 'me', name: 'Me', email: 'me@games.test', isPlatformAdmin: false, memberships: [] }
const tenant: ResolvedPage['tenant'] = {
  slug: 'games',
  name: 'Games',
  currency: 'EUR',
  timeZone: 'UTC',
  locale: 'en',
  branding: {},
}

function Links({ audience }: Pick<ResolvedPage, 'audience'>) {
  const { Link = 'a', hrefOf } = useWidgetContext({ tenant, audience })
  const targets = {
    typed: '/products/moss',
    front: '/',
    outside: 'https://example.com/',
    section: '#prices',
    product: hrefOf?.({ to: 'shop-product', slug: 'moss' }),
    page: hrefOf?.({ to: 'page', page: 'about' }),
    record: hrefOf?.({ to: 'record', resource: 'orders', id: '1' }),
  }
  return Object.entries(targets).map(([name, href]) => (
    <Link key={name} href={href ?? ''}>
      {name}
    </Link>
  ))
}

it.each([
  ['storefront', ['/shop/games/products/moss', '/shop/games/', '/shop/games/products/moss', '/shop/games/about', '']],
  ['console', ['/products/moss', '/', '/shop/games/products/moss', '/games/pages/about', '/games/orders/1']],
] as const)('links of a %s page lead where its readers go', async (audience, [typed, front, product, page, record]) => {
  await screen.draw(
    <SessionProvider value={me}>
      <PlaceProvider value={place}>
        <Links audience={audience} />
      </PlaceProvider>
    </SessionProvider>,
  )
  const found = [...document.querySelectorAll('a')].map((link) => [link.textContent, link.getAttribute('href')])
  expect(Object.fromEntries(found)).toEqual({
    typed,
    front,
    product,
    page,
    record,
    outside: 'https://example.com/',
    section: '#prices',
  })
})
