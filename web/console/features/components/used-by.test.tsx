// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { afterEach, expect, it, vi } from 'vitest'
import { screenOf as testScreen } from '../../../testing/drive.ts'
import { place } from '../../../testing/place.ts'
import { PlaceProvider } from '../../core/place.ts'
import { UsedBy } from './used-by.tsx'

const screen = testScreen()
afterEach(() => screen.leave())

const listOf = (rows: readonly unknown[], total: number) => ({
  data: rows,
  page: { hasMore: total > rows.length, nextCursor: null, total },
})
const offered = (page: string, name: string) => ({ id: page, page, name, audience: 'console', area: null })
const answers: Readonly<Record<string, unknown>> = {
  '/api/v1/games/admin/ui/widgets': listOf([{ id: 'w', version: 1, page: 'sales' }], 1201),
  '/api/v1/games/pages': { data: [offered('sales', 'Sales board')] },
  '/api/v1/games/admin/ui/components': listOf([{ id: 'd', version: 1, name: 'Our figure' }], 1),
}

it('says how many uses it does not name, and leads to all of them', async () => {
  vi.stubGlobal('fetch', async ({ url }: Request) => Response.json(answers[new URL(url).pathname]))
  await screen.draw(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <PlaceProvider value={place}>
          <UsedBy component={{ id: 'figure', version: 1 }} />
        </PlaceProvider>
      </QueryClientProvider>
    </MantineProvider>,
  )
  const more = await screen.find('a', 'and 1,200 more widgets')
  expect(more.getAttribute('href')).toBe('/games/ui/widgets?componentId=figure')
  expect(screen.text()).not.toContain('more made')
  const page = await screen.find('a', 'Sales board')
  expect(page.getAttribute('href')).toBe('/games/pages/sales')
})
