// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { afterEach, expect, it, vi } from 'vitest'
import { screenOf as testScreen } from '../../../testing/drive.ts'
import { place } from '../../../testing/place.ts'
import { type OfferedPage, pagesKey } from '../../core/pages.ts'
import { PlaceProvider } from '../../core/place.ts'
import { resourceOf } from '../../core/schemas.ts'
import { TemplateListScreen } from './template-list-screen.tsx'

const screen = testScreen()
afterEach(() => screen.leave())

const page: OfferedPage = {
  id: 'own',
  page: 'sales',
  name: 'Sales',
  audience: 'console',
  area: null,
  isDefault: false,
  isSystem: false,
  isCopy: true,
  hasDraft: false,
  hasUpgrade: false,
}
const row = { id: 'own', version: 1, page: 'sales', name: 'Sales', audience: 'console', isSystem: false }
const answers: Readonly<Record<string, unknown>> = {
  '/api/v1/games/pages': { data: [{ ...page, hasDraft: true }] },
  '/api/v1/games/admin/ui/templates': { data: [row], page: { hasMore: false, nextCursor: null, total: 1 } },
}

it('a page that was changed a moment ago stands in the list with its draft, whatever was known before', async () => {
  vi.stubGlobal('fetch', async ({ url }: Request) => Response.json(answers[new URL(url).pathname] ?? {}))
  const queryClient = new QueryClient()
  queryClient.setQueryData([...pagesKey('games'), 'all of them'], [page])
  await screen.draw(
    <MantineProvider env="test">
      <QueryClientProvider client={queryClient}>
        <PlaceProvider value={place}>
          <TemplateListScreen screen={resourceOf('ui/templates')} />
        </PlaceProvider>
      </QueryClientProvider>
    </MantineProvider>,
  )
  await vi.waitFor(() => expect(screen.text()).toContain('Own copyDraft'))
})
