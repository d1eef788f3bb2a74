// @vitest-environment happy-dom
import type { Answer, Answers, RowsAnswer } from '@mtc/openapi/page'
import { afterEach, describe, expect, it } from 'vitest'
import { manifests } from './manifests.ts'
import { type Query, queriesOf } from './queries.ts'
import { figures } from './testing/figures.ts'
import { clear, showView } from './testing/show-view.tsx'

afterEach(clear)

const noRows: RowsAnswer = {
  kind: 'rows',
  resource: 'orders',
  fields: [],
  rows: [],
  names: {},
  total: 0,
  hasMore: false,
}

/** What a query is answered with where there is nothing. */
const nothing = (query: Query): Answer =>
  query.kind === 'insight'
    ? figures([], { source: query.source, measure: query.measure, groupBy: query.groupBy })
    : { ...noRows, resource: query.resource }

/** Rows that hold nothing of what was asked for. */
const bare = (query: Query): Answer =>
  query.kind === 'insight'
    ? nothing(query)
    : { ...noRows, resource: query.resource, rows: [{ id: '1' }], hasMore: true }

describe.each(manifests)('$slug', ({ slug, binding, defaultProps }) => {
  const answers = (of: (query: Query) => Answer): Answers =>
    Object.fromEntries(
      Object.entries(queriesOf(slug, defaultProps, binding?.default ?? null)).map(([name, query]) => [name, of(query)]),
    )

  it('draws without data, with none of it, and with rows that lack their fields', async () => {
    await showView(slug)
    await showView(slug, { data: answers(nothing) })
    const host = await showView(slug, { data: answers(bare) })
    expect(host.isConnected).toBe(true)
  })

  it('draws whatever its row says', async () => {
    const props = Object.fromEntries(Object.keys(defaultProps).map((name) => [name, { not: 'what it was' }]))
    const host = await showView(slug, { props, data: answers(nothing) })
    expect(host.textContent).not.toContain('[object Object]')
  })

  it('draws with the answers of another kind of query', async () => {
    const other = binding?.kinds.includes('rows') ? figures([]) : noRows
    const host = await showView(slug, { data: { data: other, value: other } })
    expect(host.isConnected).toBe(true)
  })
})
