// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { acting, screenOf } from '../../../testing/drive.ts'
import { place } from '../../../testing/place.ts'
import { PlaceProvider } from '../../core/place.ts'
import { ReferenceFilter } from './reference-filter.tsx'

const screen = screenOf()
afterEach(() => screen.draw(null))

const quay = { id: 'quay', version: 1, name: 'Quay' }
let stores = [quay]
beforeEach(() => {
  stores = [quay]
})

function show(values: string[]) {
  vi.stubGlobal('fetch', async ({ url }: Request) => {
    const ids = new URL(url).searchParams.getAll('id')
    const data = stores.filter(({ id }) => ids.length === 0 || ids.includes(id))
    return Response.json({ data, page: { hasMore: false, nextCursor: null } })
  })
  const queryClient = new QueryClient({ defaultOptions: { queries: { staleTime: 60_000 } } })
  return screen.draw(
    <MantineProvider env="test">
      <QueryClientProvider client={queryClient}>
        <PlaceProvider value={place}>
          <ReferenceFilter label="Store" resource="stores" values={values} onChange={() => undefined} />
        </PlaceProvider>
      </QueryClientProvider>
    </MantineProvider>,
  )
}

it('says of what was deleted that it was', async () => {
  await show(['quay', 'stall'])
  await vi.waitFor(() => expect(screen.text()).toContain('Deleted store'))
  expect(screen.text()).toContain('Quay')
})

it('offers what was made since, as soon as it is opened again', async () => {
  await show([])
  await screen.press('input', 'Store')
  await screen.find('[role=option]', 'Quay')
  const box = await screen.find('input', 'Store')
  await acting(() => {
    box.focus()
    box.blur()
  })
  stores = [quay, { id: 'stall', version: 1, name: 'Temp stall' }]
  await screen.press('input', 'Store')
  await screen.find('[role=option]', 'Temp stall')
})
