import { expect, it } from 'vitest'
import { planData } from './data-plan.ts'

const figure = (id: string, props: Record<string, unknown>) => ({
  id,
  view: 'figure',
  props: { trend: false, ...props },
})

it('asks once for what several widgets want', () => {
  const plan = planData([
    figure('a', { source: 'products', measure: 'count', status: 'active' }),
    figure('b', { source: 'products', measure: 'count', status: 'draft' }),
    figure('c', { source: 'orders', measure: 'revenue' }),
  ])
  expect(plan.insights.flat().map(({ id }) => id)).toEqual([
    'products-count-by-status-30-400',
    'orders-revenue-by-none-30-400-compared',
  ])
  expect(plan.asked.size).toBe(3)
})

it('asks for rows beside the figures, equal lists once', () => {
  const table = { view: 'table', props: { resource: 'orders', rows: 5 } }
  const plan = planData([figure('a', {}), { id: 'b', ...table }, { id: 'c', ...table }])
  expect(plan.lists).toMatchObject([{ of: 'orders', query: { limit: 5, sort: ['-placedAt'], count: 'none' } }])
})

it('splits what is more than one request may hold', () => {
  const plan = planData(Array.from({ length: 120 }, (_, n) => figure(`w${n}`, { days: n + 1 })))
  expect(plan.insights.map(({ length }) => length)).toEqual([50, 50, 20])
})

it('asks nothing for text and for widgets it does not know', () => {
  const plan = planData([
    { id: 'a', view: 'rich-text', props: {} },
    { id: 'b', view: 'from-a-plugin', props: {} },
  ])
  expect([plan.insights, plan.lists]).toEqual([[], []])
})
