// @vitest-environment happy-dom
import { insightBinding } from '@mtc/openapi/page'
import { afterEach, describe, expect, it } from 'vitest'
import { figures, point } from '../testing/figures.ts'
import { clear, showView } from '../testing/show-view.tsx'

afterEach(clear)

const whole = (value: number | null, currency: string | null = 'EUR') => point('', value, { currency })
const revenue = { measure: 'revenue', unit: 'money', groupBy: 'none' } as const
const binding = insightBinding({ source: 'orders', measure: 'revenue', compare: 'previous-period' })
const show = (now: (number | null)[], before: (number | null)[], props = {}) =>
  showView('figure', {
    props,
    binding,
    data: {
      value: figures(
        now.map((value) => whole(value)),
        { ...revenue, before: before.map((value) => whole(value)) },
      ),
    },
  })

describe('a figure', () => {
  it.each<[(number | null)[], (number | null)[], string, string]>([
    [[15_000], [10_000], '€150.00', '▲ +50% against €100.00 before'],
    [[5000], [10_000], '€50.00', '▼ -50% against €100.00 before'],
    [[10_000], [10_000], '€100.00', '■ 0% against €100.00 before'],
    [[10_000], [], '€100.00', 'Nothing before to compare with'],
    [[], [], '€0.00', 'As before'],
    [[null], [10_000], '–', '€100.00 before'],
    [[null], [null], '–', 'Nothing before to compare with'],
    [[10_000], [null], '€100.00', 'Nothing before to compare with'],
  ])('of %j after %j reads %s, %s', async (now, before, value, change) => {
    const [first, second] = (await show(now, before)).querySelectorAll('p')
    expect(first?.textContent).toBe(value)
    expect(second?.textContent).toBe(change)
  })

  it.each([
    ['up', 'good'],
    ['down', 'bad'],
    ['neither', 'plain'],
  ])('that rises is, where %s is good, %s', async (good, tone) => {
    const host = await show([15_000], [10_000], { good })
    expect(host.querySelector('[data-tone]')?.getAttribute('data-tone')).toBe(tone)
  })

  it('has its currencies apart', async () => {
    const host = await showView('figure', {
      binding: { ...binding, compare: 'none' },
      data: { value: figures([whole(500, 'USD'), whole(100)], revenue) },
    })
    expect(host.querySelector('p')?.textContent).toBe('€1.00')
    expect([...host.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual(['$5.00'])
  })

  it.each([
    [150, '66.7% of the goal of €150.00'],
    [100, 'The goal of €100.00 is reached'],
    [0, 'The goal of €0.00 is reached'],
  ])('tells how far it is to a goal of %d', async (goal, text) => {
    expect((await show([10_000], [], { goal })).textContent).toContain(text)
  })

  it('draws its course where there is one, and leads to what it counts', async () => {
    const host = await showView('figure', {
      binding,
      interaction: { hrefBehind: (name) => `/orders?${name}` },
      data: {
        value: figures([whole(3)], revenue),
        trend: figures([point('2026-11-01', 1), point('2026-11-02', 2)], { groupBy: 'day' }),
      },
    })
    expect(host.querySelector('svg')).not.toBeNull()
    expect(host.querySelector('a')?.getAttribute('href')).toBe('/orders?value')
  })
})

describe('a gauge', () => {
  const gauge = (value: number, before: number[], props = {}) =>
    showView('gauge', {
      props,
      data: { data: figures([whole(value)], { ...revenue, before: before.map((one) => whole(one)) }) },
    })

  it.each([
    [7500, [10_000], {}, '€75.00. 75% of €100.00 before'],
    [7500, [], { goal: 50 }, '€75.00. Goal reached: 150% of €50.00'],
    [7500, [10_000], { goal: 150 }, '€75.00. 50% of the goal of €150.00'],
    [7500, [], {}, '€75.00. No goal is set'],
    [7500, [0], {}, '€75.00. There was nothing before to compare with'],
    [-100, [10_000], {}, '-€1.00. -1% of €100.00 before'],
  ])('of %d after %j with %j tells: %s', async (value, before, props, text) => {
    const host = await gauge(value, before, props)
    expect(host.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe(text)
  })
})
