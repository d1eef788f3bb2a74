import {
  type InsightBinding,
  insightBinding,
  type PageVariable,
  type RowsBinding,
  rowsBinding,
} from '@mtc/openapi/page'
import { describe, expect, it } from 'vitest'
import { page, widget } from '../testing/sample.ts'
import { couldFollow, followersOf, following, withFollowers } from './followers.ts'

const period: PageVariable = { id: 'period', label: 'Period', kind: 'period', default: { kind: 'all' } }
const stores: PageVariable = { id: 'stores', label: 'Stores', kind: 'stores', default: [] }
const orders = (parts: Partial<InsightBinding> = {}) =>
  insightBinding({ source: 'orders', measure: 'revenue', groupBy: 'day', limit: 10, ...parts })
const list = rowsBinding({ resource: 'orders', limit: 5 })
const shown = (id: string, binding: InsightBinding | RowsBinding | null) => widget(id, 'main', undefined, { binding })

describe('the widgets that follow a choice', () => {
  const content = page([
    shown('figures', orders()),
    shown('narrowed', orders({ conditions: [{ field: 'store', operator: 'is', values: ['s'] }] })),
    shown('list', list),
    shown('text', null),
  ])
  const ids = (widgets: readonly { id: string }[]) => widgets.map(({ id }) => id)

  it('a time is followed by whatever counts over one', () => {
    expect(ids(couldFollow(content, period))).toEqual(['figures', 'narrowed'])
  })

  it('what is narrowed to some values already keeps them', () => {
    expect(ids(couldFollow(content, stores))).not.toContain('narrowed')
    expect(ids(couldFollow(content, stores))).toContain('figures')
  })

  it('all that can follow at once; those that do are asked for no second time', () => {
    const bound = withFollowers(content, period)
    expect(ids(followersOf(bound, 'period'))).toEqual(['figures', 'narrowed'])
    expect(couldFollow(bound, period)).toEqual([])
    expect(bound.widgets.at(2)).toBe(content.widgets.at(2))
  })

  it('one that follows another choice of time stays with it', () => {
    expect(following(orders({ period: { kind: 'variable', variable: 'other' } }), period)).toBeUndefined()
  })
})
