// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { afterEach, expect, it, vi } from 'vitest'
import { screenOf as testScreen } from '../../../testing/drive.ts'
import { place } from '../../../testing/place.ts'
import { PlaceProvider } from '../../core/place.ts'
import { resourceOf } from '../../core/schemas.ts'
import { ComponentScreen } from './component-screen.tsx'

const screen = testScreen()
afterEach(() => screen.leave())

const figure = {
  id: 'figure',
  version: 1,
  name: 'Figure',
  slug: 'figure',
  type: 'widget',
  baseId: null,
  category: 'Figures',
  propsSchema: { type: 'object', properties: { title: { type: 'string', title: 'Title', maxLength: 80 } } },
  defaultProps: { title: 'Revenue' },
  renderConfig: { view: 'figure', w: 3, h: 3 },
  dependencies: [],
  revision: 1,
  isSystem: true,
  createdAt: '2026-01-01T00:00:00Z',
  updatedAt: '2026-01-01T00:00:00Z',
}
const listOf = (rows: readonly unknown[]) => ({ data: rows, page: { hasMore: false, nextCursor: null, total: 1 } })
const answers: Readonly<Record<string, unknown>> = {
  '/api/v1/games/admin/ui/components/figure': { data: figure },
  '/api/v1/games/admin/ui/components': listOf([figure]),
  '/api/v1/games/pages': { data: [] },
}

it('a component of the system is shown by what its widgets begin with, and there is one way to one of your own', async () => {
  vi.stubGlobal('fetch', async ({ url }: Request) => {
    const { pathname } = new URL(url)
    return Response.json(answers[pathname] ?? listOf([]), { headers: { ETag: '"1"' } })
  })
  await screen.draw(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <PlaceProvider value={place}>
          <ComponentScreen screen={resourceOf('ui/components')} id="figure" />
        </PlaceProvider>
      </QueryClientProvider>
    </MantineProvider>,
  )
  const title = await screen.find<HTMLInputElement>('input', 'Title')
  expect(title.value).toBe('Revenue')
  expect(screen.text()).not.toContain('JSON Schema')
  const ways = [...document.querySelectorAll('a')].filter(({ href }) => href.includes('?base='))
  expect(ways.map(({ textContent }) => textContent)).toEqual(['Make one like it'])
})
