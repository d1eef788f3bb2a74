// @vitest-environment happy-dom
import type { PageContent } from '@mtc/openapi/page'
import { someFigures } from '@mtc/openapi/page/testing'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { afterEach, expect, it, vi } from 'vitest'
import { screenOf } from '../../../../testing/drive.ts'
import { cells, page, surface, widget } from '../testing/sample.ts'
import { useGoneRows } from './use-gone-rows.ts'

const screen = screenOf()
afterEach(() => screen.draw(null))

const [THERE, GONE] = ['0190a3c4-0000-7000-8000-000000000001', '0190a3c4-0000-7000-8000-000000000002']
const narrowed = page([
  widget('a', 'main', cells(0, 0, 4, 3), {
    binding: { ...someFigures, conditions: [{ field: 'store', operator: 'is', values: [THERE, GONE] }] },
  }),
])

function Found({ content }: { content: PageContent }) {
  const faults = useGoneRows('games', content, surface.components)
  return <output>{faults.map(({ pointer, message }) => `${pointer} ${message}`).join()}</output>
}
const show = (answer: () => Response) => {
  vi.stubGlobal('fetch', async () => answer())
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  return screen.draw(
    <QueryClientProvider client={queryClient}>
      <Found content={narrowed} />
    </QueryClientProvider>,
  )
}

it('a deleted row that a condition names is a fault where it is named', async () => {
  await show(() => Response.json({ data: [{ id: THERE, version: 1 }], page: { hasMore: false, nextCursor: null } }))
  await screen.find(
    'output',
    '/widgets/0/binding/conditions/0/values/1 This store was deleted: take it out or choose another',
  )
})

it('what somebody may not look for is no fault', async () => {
  const asked = vi.fn()
  await show(() => {
    asked()
    return Response.json({ code: 'FORBIDDEN', title: 'No', status: 403 }, { status: 403 })
  })
  await vi.waitFor(() => expect(asked).toHaveBeenCalled())
  await screen.find('output', '')
})
