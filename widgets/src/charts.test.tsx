// @vitest-environment happy-dom
import type { Point } from '@mtc/openapi/page'
import { act } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { manifestOf } from './manifests.ts'
import { figures, part, point } from './testing/figures.ts'
import { clear, showView } from './testing/show-view.tsx'

afterEach(clear)

const byStatus = [point('pending', 50), point('paid', 30), point('fulfilled', 20)]
const inEuros = (key: string, value: number) => point(key, value, { currency: 'EUR' })
const inDollars = (key: string, value: number) => point(key, value, { currency: 'USD' })
const money = { measure: 'revenue', unit: 'money' } as const

const cellsOf = (host: HTMLElement): string[][] =>
  [...host.querySelectorAll('tr')].map((row) => [...row.children].map(({ textContent }) => textContent ?? ''))

const button = (host: HTMLElement, name: string): HTMLButtonElement => {
  const found = [...host.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent)?.includes(name) === true,
  )
  if (!found) throw new Error(`No button is called "${name}".`)
  return found
}
const click = (element: HTMLElement) => act(async () => element.click())

const charts = ['line-chart', 'area-chart', 'bar-chart', 'stacked-bar-chart', 'pie-chart', 'funnel', 'heat-map']

describe.each(charts)('%s', (slug) => {
  it('has all its numbers in a table', async () => {
    const host = await showView(slug, { data: { data: figures(byStatus) } })
    expect(cellsOf(host)).toEqual([
      ['Status', 'Number'],
      ['Pending', '50'],
      ['Paid', '30'],
      ['Fulfilled', '20'],
    ])
    expect(host.querySelector('caption')?.textContent).toBe(manifestOf(slug)?.defaultProps['title'])
  })

  it('never adds currencies up: it draws one, the table has each for itself', async () => {
    const points = [inEuros('paid', 1000), inDollars('paid', 9900)]
    const host = await showView(slug, { data: { data: figures(points, money) } })
    expect(cellsOf(host)).toEqual([
      ['Status', 'Revenue (EUR)', 'Revenue (USD)'],
      ['Paid', '€10.00', '$99.00'],
    ])
    expect(button(host, 'EUR').getAttribute('aria-pressed')).toBe('true')
    await click(button(host, 'USD'))
    expect(button(host, 'USD').getAttribute('aria-pressed')).toBe('true')
    expect(host.textContent).not.toContain('109')
  })

  it.each([
    ['nothing at all', []],
    ['one group', [point('paid', 1)]],
    ['nothing but zeros', [point('paid', 0), point('pending', 0)]],
    ['what is below zero', [point('paid', -5), point('pending', 5)]],
    ['more groups than fit', Array.from({ length: 60 }, (_, n) => point(`group ${n}`, n))],
  ])('draws %s', async (_what, points) => {
    const host = await showView(slug, { data: { data: figures(points) } })
    expect(cellsOf(host)).toHaveLength(points.length + 1)
  })

  it('draws nothing until there is data', async () => {
    expect((await showView(slug)).innerHTML).toBe('')
  })
})

it('has a gap where there is no value, and says so in the table', async () => {
  const averages = [point('2026-11-01', 500), point('2026-11-02', null), point('2026-11-03', 0)]
  const host = await showView('line-chart', {
    data: { data: figures(averages, { measure: 'average', groupBy: 'day' }) },
  })
  expect(
    cellsOf(host)
      .map((cells) => cells.at(-1))
      .slice(1),
  ).toEqual(['500', '–', '0'])
})

it('a gauge of no value is empty and says so', async () => {
  const host = await showView('gauge', { data: { data: figures([point('', null)], { groupBy: 'none' }) } })
  expect(host.textContent).toContain('–')
  expect(host.textContent).toContain('There is nothing to measure')
})

it('draws a year and more of days', async () => {
  const days = Array.from({ length: 400 }, (_, n) =>
    point(new Date(Date.UTC(2025, 9, n + 1)).toISOString().slice(0, 10), n),
  )
  const host = await showView('line-chart', { data: { data: figures(days, { groupBy: 'day' }) } })
  expect(cellsOf(host).at(-1)).toEqual(['Nov 4, 2026', '399'])
})

it('puts the parts of groups and the time before into columns of their own', async () => {
  const split = await showView('stacked-bar-chart', {
    data: { data: figures([part('paid', 'Berlin', 1), part('paid', 'Lyon', 2), part('pending', 'Lyon', 3)]) },
  })
  expect(cellsOf(split)).toEqual([
    ['Status', 'Berlin', 'Lyon'],
    ['Paid', '1', '2'],
    ['Pending', '', '3'],
  ])
  await clear()
  const compared = await showView('line-chart', {
    data: {
      data: figures([point('2026-11-01', 5)], { groupBy: 'day', before: [point('2026-10-01', 3)] }),
    },
  })
  expect(cellsOf(compared)).toEqual([
    ['Day', 'Number', 'Before'],
    ['Nov 1, 2026', '5', '3'],
  ])
})

describe('a course whose last day has only begun', () => {
  const now = Date.now()
  const day = (key: string, value: number, from: number) =>
    point(key, value, { from: new Date(from).toISOString(), until: new Date(from + 86_400_000).toISOString() })
  const course = figures(
    [
      day('2026-11-20', 5, now - 180_000_000),
      day('2026-11-21', 7, now - 90_000_000),
      day('2026-11-22', 1, now - 3_600_000),
    ],
    { groupBy: 'day' },
  )

  it.each(['line-chart', 'area-chart', 'bar-chart', 'stacked-bar-chart'])('says so in a %s', async (slug) => {
    const host = await showView(slug, { data: { data: course } })
    expect(cellsOf(host).map(([name]) => name)).toEqual(['Day', 'Nov 20, 2026', 'Nov 21, 2026', 'Nov 22, 2026, so far'])
    const surface = host.querySelector<SVGElement>('.recharts-surface')
    await act(async () => surface?.focus())
    for (let times = 0; times < 2; times += 1)
      await act(async () => surface?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true })))
    expect(host.querySelector('[role="status"]')?.textContent).toContain('Nov 22, 2026, so far')
  })

  it('is drawn dashed up to it', async () => {
    const host = await showView('line-chart', { data: { data: course } })
    expect(host.querySelectorAll('path[stroke-dasharray="2 4"]')).toHaveLength(1)
  })
})

it('keeps an amount and its share apart', async () => {
  const host = await showView('pie-chart', { data: { data: figures([inEuros('paid', 2947667)], money) } })
  expect(host.querySelector('li')?.textContent).toBe('Paid €29,476.67 100%')
})

describe('picking a group', () => {
  const picks = () => {
    const picked: [string, Point][] = []
    return { picked, select: (name: string, one: Point) => void picked.push([name, one]) }
  }

  it.each([
    ['line-chart', 'ArrowRight'],
    ['area-chart', 'ArrowRight'],
    ['bar-chart', 'ArrowDown'],
    ['stacked-bar-chart', 'ArrowRight'],
  ])('by arrow keys and Enter, in a %s', async (slug, onward) => {
    const { picked, select } = picks()
    const host = await showView(slug, { data: { data: figures(byStatus) }, interaction: { select } })
    const surface = host.querySelector<SVGElement>('.recharts-surface')
    await act(async () => surface?.focus())
    const press = (key: string) =>
      act(async () => surface?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })))
    await press(onward)
    await press('Enter')
    await press(onward)
    await press('Enter')
    expect(picked.map(([name, { key }]) => [name, key])).toEqual([
      ['data', 'paid'],
      ['data', 'fulfilled'],
    ])
  })

  it.each(['pie-chart', 'funnel'])('by its button, in a %s', async (slug) => {
    const { picked, select } = picks()
    const host = await showView(slug, { data: { data: figures(byStatus) }, interaction: { select } })
    await click(button(host, 'Paid'))
    expect(picked).toEqual([['data', byStatus[1]]])
  })

  it('by the cell that the arrow keys lead to, in a heat-map', async () => {
    const { picked, select } = picks()
    const points = [part('1', '08', 5), part('2', '09', 7)]
    const answer = figures(points, { groupBy: 'weekday', splitBy: 'hourOfDay' })
    const host = await showView('heat-map', { data: { data: answer }, interaction: { select } })
    const stops = () => [...host.querySelectorAll<HTMLElement>('[role="gridcell"][tabindex="0"]')]
    expect(stops()).toHaveLength(1)
    const press = (key: string) =>
      act(async () => stops()[0]?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })))
    await press('ArrowDown')
    for (let hour = 0; hour < 9; hour += 1) await press('ArrowRight')
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Tue, 09:00: 7')
    await click(document.activeElement as HTMLElement)
    expect(picked).toEqual([['data', points[1]]])
  })

  it('shows what is selected, and the way to what is behind it', async () => {
    const interaction = {
      select: vi.fn(),
      selected: ['paid'],
      hrefBehind: (name: string, one?: Point) => `/orders?${name}=${one?.key}`,
    }
    const host = await showView('pie-chart', {
      data: { data: figures(byStatus) },
      interaction: { ...interaction, selected: [] },
    })
    expect(host.querySelector('a')).toBeNull()
    await click(button(host, 'Paid'))
    await showView('pie-chart', { data: { data: figures(byStatus) }, interaction })
    expect(button(host, 'Paid').getAttribute('aria-pressed')).toBe('true')
    expect(host.querySelector('a')?.getAttribute('href')).toBe('/orders?data=paid')
    await click(button(host, 'Let go of Paid'))
    expect(interaction.select).toHaveBeenCalledTimes(2)
  })

  it('narrows nothing by a time, but leads on from it', async () => {
    const select = vi.fn()
    const days = figures([point('2026-11-01', 5), point('2026-11-02', 7)], { groupBy: 'day' })
    const hrefBehind = (_name: string, one?: Point) => `/orders?day=${one?.key}`
    const host = await showView('bar-chart', { data: { data: days }, interaction: { select, hrefBehind } })
    const surface = host.querySelector<SVGElement>('.recharts-surface')
    await act(async () => surface?.focus())
    await act(async () => surface?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })))
    expect(select).not.toHaveBeenCalled()
    expect(host.querySelector('a')?.getAttribute('href')).toBe('/orders?day=2026-11-01')
  })

  it('is not offered where it leads nowhere', async () => {
    const host = await showView('pie-chart', {
      data: { data: figures(byStatus) },
      interaction: { hrefBehind: () => undefined },
    })
    expect(host.querySelector('button')).toBeNull()
  })
})
