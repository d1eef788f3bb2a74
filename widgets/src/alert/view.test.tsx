// @vitest-environment happy-dom
import { act } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { CONTEXT, click, found, show } from '../testing/show.tsx'
import AlertView from './view.tsx'

const NOON = Date.parse('2026-11-21T12:00:00Z')
const props = { title: 'Back soon', text: 'We are closed.' }

beforeEach(() => {
  vi.useFakeTimers({ now: NOON })
  localStorage.clear()
})
afterEach(() => {
  vi.useRealTimers()
})

it('stays away for whoever dismissed it, and for nobody else', async () => {
  const context = { ...CONTEXT, viewer: 'olive' }
  const host = await show(AlertView, { props, context })
  await click(found(host, 'button'))
  expect(host.textContent).toBe('')
  expect((await show(AlertView, { props, context })).textContent).toBe('')
  expect((await show(AlertView, { props, context: { ...CONTEXT, viewer: 'max' } })).textContent).toContain('Back soon')
})

it('is back once it says something else', async () => {
  await click(found(await show(AlertView, { props }), 'button'))
  const host = await show(AlertView, { props: { ...props, text: 'Open again on Monday.' } })
  expect(host.textContent).toContain('Open again')
})

it('cannot be dismissed where nobody may', async () => {
  const host = await show(AlertView, { props: { ...props, dismissible: false } })
  expect(host.querySelector('button')).toBeNull()
})

it('comes and goes at its moments, while the page is open', async () => {
  const times = { from: '2026-11-21T13:00:00Z', until: '2026-11-23T13:00:00Z' }
  const host = await show(AlertView, { props: { ...props, ...times } })
  expect(host.textContent).toBe('')
  await act(() => vi.advanceTimersByTimeAsync(3_600_000))
  expect(host.textContent).toContain('Back soon')
  vi.setSystemTime('2026-11-23T12:59:59Z')
  for (const step of [86_400_000, 1000]) await act(() => vi.advanceTimersByTimeAsync(step))
  expect(host.textContent).toBe('')
})

it('says its tone in a word beside the colour', async () => {
  const host = await show(AlertView, { props: { ...props, tone: 'danger' } })
  expect(found(host, '[role="img"]').getAttribute('aria-label')).toBe('Something is wrong')
})

it('leads nowhere that would run something', async () => {
  const host = await show(AlertView, { props: { ...props, linkLabel: 'More', linkAddress: 'javascript:alert(1)' } })
  expect(host.querySelector('a')).toBeNull()
  expect(host.textContent).toContain('More')
})

it('is there for whoever makes the page, at any time and dismissed or not', async () => {
  await click(found(await show(AlertView, { props }), 'button'))
  const context = { ...CONTEXT, isPreview: true }
  const host = await show(AlertView, { props: { ...props, until: '2026-11-20T12:00:00Z' }, context })
  expect(host.textContent).toContain('Back soon')
  expect(host.textContent).toContain('Not shown at this time')
})
