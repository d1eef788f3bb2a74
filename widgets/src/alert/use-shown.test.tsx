// @vitest-environment happy-dom
import { act } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { CONTEXT, click, found, show } from '../testing/show.tsx'
import type { ViewProps } from '../view.ts'
import { useShown } from './use-shown.ts'
import AlertView from './view.tsx'

const NOON = Date.parse('2026-11-21T12:00:00Z')
const notice = (id: string, props: Record<string, unknown>) => ({ id, component: { view: 'alert' }, props })
const PAGE = [
  notice('closed', { title: 'Closed on Monday' }),
  { id: 'revenue', component: { view: 'figure' }, props: { title: 'Revenue' } },
  notice('sale', { title: 'Sale', from: '2026-11-21T13:00:00Z', dismissible: false }),
]

/** What is laid out of a page, and its first notice, with the way to dismiss it. */
function Page(view: ViewProps) {
  const shown = useShown(PAGE, view.context)
  return (
    <>
      <output>{shown.map(({ id }) => id).join(' ')}</output>
      {shown[0]?.id === 'closed' && <AlertView {...view} props={PAGE[0]?.props ?? {}} />}
    </>
  )
}
const laidOut = (host: HTMLElement) => found(host, 'output').textContent

beforeEach(() => {
  vi.useFakeTimers({ now: NOON })
  localStorage.clear()
})
afterEach(() => {
  vi.useRealTimers()
})

it('leaves out what whoever looks has dismissed, at once and from the first moment next time', async () => {
  const host = await show(Page, { props: {}, context: CONTEXT })
  expect(laidOut(host)).toBe('closed revenue')
  await click(found(host, 'button'))
  expect(laidOut(host)).toBe('revenue')
  expect(laidOut(await show(Page, { props: {}, context: CONTEXT }))).toBe('revenue')
  const other = await show(Page, { props: {}, context: { ...CONTEXT, viewer: 'max' } })
  expect(laidOut(other)).toBe('closed revenue')
})

it('takes in what is due while the page is open', async () => {
  const host = await show(Page, { props: {}, context: CONTEXT })
  await act(() => vi.advanceTimersByTimeAsync(3_600_000))
  expect(laidOut(host)).toBe('closed revenue sale')
})

it('leaves out what was dismissed where the browser keeps nothing', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('No room', 'QuotaExceededError')
  })
  const host = await show(Page, { props: {}, context: { ...CONTEXT, viewer: 'full' } })
  await click(found(host, 'button'))
  expect(laidOut(host)).toBe('revenue')
  vi.restoreAllMocks()
})
