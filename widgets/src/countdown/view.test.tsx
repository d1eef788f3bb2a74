// @vitest-environment happy-dom
import { act } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { found, show } from '../testing/show.tsx'
import CountdownView from './view.tsx'

const NOON = Date.parse('2026-11-21T12:00:00Z')
const props = { title: 'Sale', until: '2026-11-21T13:00:10Z', message: 'It is on.' }
const figures = (host: HTMLElement) => [...host.querySelectorAll('dd')].map((figure) => figure.textContent)
const call = (host: HTMLElement) => found(host, '[role="status"]').textContent

beforeEach(() => void vi.useFakeTimers({ now: NOON }))
afterEach(() => void vi.useRealTimers())

it('counts down by the second, and says aloud only what is worth it', async () => {
  const host = await show(CountdownView, { props })
  expect(figures(host)).toEqual(['0', '01', '00', '10'])
  const calls = new Set<string | null>()
  for (let second = 0; second < 12; second++) {
    calls.add(call(host))
    await act(() => vi.advanceTimersByTimeAsync(1000))
  }
  expect(figures(host)).toEqual(['0', '00', '59', '58'])
  expect([...calls]).toEqual(['Sale: 1 day', 'Sale: 1 hour'])
})

it('shows the moment by the clock of the shop', async () => {
  const host = await show(CountdownView, { props })
  expect(found(host, 'time').textContent).toBe('21 November 2026 at 14:00 CET')
})

it('ends when the moment has come, with its sentence', async () => {
  const host = await show(CountdownView, { props })
  vi.setSystemTime('2026-11-21T13:00:09Z')
  for (const step of [1000, 1000]) await act(() => vi.advanceTimersByTimeAsync(step))
  expect(call(host)).toBe('It is on.')
  expect(figures(host)).toEqual([])
  expect(vi.getTimerCount()).toBe(0)
})

it('ends with nothing where that was chosen, and says so where no moment was', async () => {
  const past = { ...props, until: '2026-11-20T12:00:00Z', after: 'nothing' }
  expect((await show(CountdownView, { props: past })).textContent).toBe('')
  const host = await show(CountdownView, { props: { ...props, until: 'soon' } })
  expect(host.textContent).toContain('No moment has been chosen yet.')
})
