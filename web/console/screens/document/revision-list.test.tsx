// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { afterEach, it, vi } from 'vitest'
import { screenOf } from '../../../testing/drive.ts'
import { place } from '../../../testing/place.ts'
import { PlaceProvider } from '../../core/place.ts'
import { RevisionList } from './revision-list.tsx'

const screen = screenOf()
afterEach(() => screen.leave())

const revision = (number: number) => ({
  number,
  message: `Step ${number}`,
  authorId: null,
  authorName: 'Olive Owner',
  createdAt: '2026-01-01T00:00:00Z',
  undoes: null,
})

it('says which revision is the one that is published now', async () => {
  vi.stubGlobal('fetch', async () =>
    Response.json({ data: [revision(2), revision(1)], page: { hasMore: false, nextCursor: null, total: 2 } }),
  )
  await screen.draw(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <PlaceProvider value={place}>
          <RevisionList resource="ui/templates" id="sales" actions={() => null} />
        </PlaceProvider>
      </QueryClientProvider>
    </MantineProvider>,
  )
  await screen.find('li', /^Step 2Published now/)
  await screen.find('li', /^Step 1Revision 1/)
})
