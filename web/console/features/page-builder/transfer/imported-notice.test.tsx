// @vitest-environment happy-dom
import { MantineProvider } from '@mantine/core'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { afterEach, expect, it, vi } from 'vitest'
import { acting, screenOf } from '../../../../testing/drive.ts'
import type { ImportReport } from './import-page.ts'
import { ImportedNotice } from './imported-notice.tsx'
import { imported } from './kept-report.ts'

let screen = screenOf()
afterEach(() => screen.leave())

const report: ImportReport = {
  templateId: 'made',
  page: 'sales',
  name: 'Sales',
  widgetCount: 2,
  layouts: [],
  components: [],
  notes: [{ severity: 'repaired', message: 'One lay over another' }],
}

/** The builder of the page, in a tab that knows nothing but what it was told to keep. */
async function open(queryClient = new QueryClient()) {
  await screen.leave()
  screen = screenOf()
  await screen.draw(
    <MantineProvider env="test">
      <QueryClientProvider client={queryClient}>
        <ImportedNotice tenant="games" page="sales" />
      </QueryClientProvider>
    </MantineProvider>,
  )
}

const NOTICE = '[aria-label="Imported from a file"]'

it('what an import left to be said stands there after a reload too, until somebody dismisses it', async () => {
  const queryClient = new QueryClient()
  await imported(queryClient, 'games', report)
  await open(queryClient)
  await screen.find(NOTICE, 'Imported from a file')
  await open()
  await screen.find(NOTICE, 'Imported from a file')
  await screen.press('button', 'Dismiss what became of the file')
  await vi.waitFor(() => expect(screen.has(NOTICE)).toBe(false))
  const reloaded = new QueryClient()
  await open(reloaded)
  await vi.waitFor(() => acting(() => expect(reloaded.isFetching()).toBe(0)))
  expect(screen.has(NOTICE)).toBe(false)
})

it('is a line that says how much there is to know, until somebody wants to know it', async () => {
  const queryClient = new QueryClient()
  await imported(queryClient, 'games', report)
  await open(queryClient)
  const button = await screen.find('button', 'Show what became of it (1)')
  expect(button.getAttribute('aria-expanded')).toBe('false')
  await screen.press('button', 'Show what became of it (1)')
  await screen.find('li', /One lay over another/)
  await screen.find('button', 'Hide what became of it')
})
