// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { screenOf } from '../../../testing/drive.ts'
import { place } from '../../../testing/place.ts'
import { PlaceProvider } from '../../core/place.ts'
import { PageView } from './page-view.tsx'

let screen = screenOf()
beforeEach(() => {
  screen = screenOf()
})
afterEach(() => screen.leave())

/** A page that was made and never published, as somebody of these permissions sees it. */
async function open(permissions: string[]) {
  const page = { id: 'made', page: 'ghosts', name: 'Ghosts', widgets: [], variables: [] }
  vi.stubGlobal('fetch', async () => Response.json({ data: page }))
  await screen.draw(
    <MantineProvider env="test">
      <QueryClientProvider client={new QueryClient()}>
        <PlaceProvider value={{ ...place, permissions }}>
          <PageView tenant="games" page="ghosts" />
        </PlaceProvider>
      </QueryClientProvider>
    </MantineProvider>,
  )
}

it('who may not change a page reads that nothing is published on it yet, not what to choose', async () => {
  await open(['pages:read'])
  await screen.find('section', 'Nothing is published here yet')
  expect(screen.text()).not.toContain('you choose')
  expect(screen.text()).not.toContain('Edit page')
})

it('who may change it is led to its builder', async () => {
  await open(['*'])
  await screen.find('section', 'This page is empty')
  await screen.find('a', 'Edit page')
})
