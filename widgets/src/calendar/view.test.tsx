// @vitest-environment happy-dom
import type { RowsAnswer } from '@mtc/openapi/page'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { click, found, press, show } from '../testing/show.tsx'
import CalendarView from './view.tsx'

const answer: RowsAnswer = {
  kind: 'rows',
  resource: 'products',
  fields: [
    { name: 'publishedAt', title: 'Published', type: 'time' },
    { name: 'name', title: 'Name', type: 'text' },
  ],
  rows: [
    { id: '1', name: 'Tea', publishedAt: '2026-11-20T23:30:00Z' },
    { id: '2', name: 'Cake', publishedAt: '2026-12-01T09:00:00Z' },
  ],
  names: {},
  total: 2,
  hasMore: false,
}

beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-11-21T12:00:00Z') }))
afterEach(() => void vi.useRealTimers())

const chosen = (host: HTMLElement) => found(host, '[aria-selected="true"] button')
/** What is heard of a day: what is for the eye alone left out. */
const nameOf = (day: HTMLElement) =>
  [...day.children]
    .filter((part) => !part.hasAttribute('aria-hidden'))
    .map((part) => part.textContent)
    .join('')
    .trim()
const month = (host: HTMLElement) => found(host, 'h3').textContent

it('shows what falls on today, by the clock of the shop, and leads to it', async () => {
  const host = await show(CalendarView, { data: { data: answer } })
  expect(month(host)).toBe('November 2026')
  expect(nameOf(chosen(host))).toBe('21 Nov 2026 Tea')
  const entry = found(host, 'li')
  expect(entry.textContent).toBe('0:30Tea')
  expect(found(entry, 'a').getAttribute('href')).toBe('/record/products/1')
})

it('is one stop of the Tab key, and is walked through by the arrows, over the end of a month too', async () => {
  const host = await show(CalendarView, { data: { data: answer } })
  expect(host.querySelectorAll('td button[tabindex="0"]')).toHaveLength(1)
  chosen(host).focus()
  for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight']) await press(chosen(host), key)
  expect(month(host)).toBe('December 2026')
  expect(document.activeElement).toBe(chosen(host))
  expect(nameOf(chosen(host))).toBe('1 Dec 2026 Cake')
  await press(chosen(host), 'PageUp')
  expect(nameOf(chosen(host))).toBe('1 Nov 2026')
})

it('turns to other months and back to today', async () => {
  const host = await show(CalendarView, { data: { data: answer } })
  await click(found(host, '[aria-label="Month after"]'))
  expect(month(host)).toBe('December 2026')
  await click(found(host, 'header button'))
  expect(month(host)).toBe('November 2026')
  expect(chosen(host).getAttribute('aria-current')).toBe('date')
})

it('names the days of the week from Monday on', async () => {
  const host = await show(CalendarView, { data: { data: answer } })
  expect([...host.querySelectorAll('th')].map((day) => day.getAttribute('abbr'))).toEqual([
    'Monday',
    'Tuesday',
    'Wednesday',
    'Thursday',
    'Friday',
    'Saturday',
    'Sunday',
  ])
})

it('says what it does not show', async () => {
  const host = await show(CalendarView, { data: { data: { ...answer, total: 300, hasMore: true } } })
  expect(host.textContent).toContain('2 of 300 are shown.')
})
