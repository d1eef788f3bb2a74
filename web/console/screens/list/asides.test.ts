import { expect, it } from 'vitest'
import type { Row } from '../../core/resource-client.ts'
import { withoutAsides } from './asides.ts'

const row = (id: string, parts: Record<string, unknown> = {}): Row => ({ id, version: 1, ...parts })
const rows = [row('own'), row('system', { isReplaced: true }), row('other')]
const isAside = (one: Row, all: readonly Row[]) => one['isReplaced'] === true && all.some(({ id }) => id === 'own')
const list = (state: { q?: string; filters?: Record<string, string[]> } = {}) => ({
  state: { q: '', filters: {}, ...state },
  rows,
  page: { total: 12, hasMore: false },
})

it('leaves out what belongs aside, and does not count it', () => {
  const { rows: shown, page } = withoutAsides(list(), isAside)
  expect(shown.map(({ id }) => id)).toEqual(['own', 'other'])
  expect(page).toEqual({ total: 11, hasMore: false })
})

it.each([{ q: 'home' }, { filters: { isSystem: ['true'] } }])(
  'shows everything to whoever looks for it: %j',
  (state) => {
    expect(withoutAsides(list(state), isAside)).toEqual(list(state))
  },
)
