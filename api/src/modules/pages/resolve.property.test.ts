import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ApiError } from '../../kit/api-error.ts'
import { explain } from './explain.ts'
import { planOf } from './plan.ts'
import { resolve } from './resolve.ts'
import type { PageState } from './state.ts'
import { pages, type RandomPage, viewers } from './testing/random-page.ts'
import { referencePage } from './testing/reference-model.ts'
import { seenBy, type Viewer } from './visible.ts'

/** What the API answers a viewer; undefined for 404. */
function answered({ rows }: RandomPage, viewer: Viewer) {
  try {
    const resolution = resolve(rows)
    return { resolution, seen: seenBy(resolution.state, viewer) }
  } catch (error) {
    if (error instanceof ApiError && error.code === 'NOT_FOUND') return undefined
    throw error
  }
}
const holds = (check: (page: RandomPage, viewer: Viewer) => void) =>
  fc.assert(fc.property(pages, viewers, check), { numRuns: 500 })

/** All that names the widgets that a viewer does not get. */
const secretsOf = ({ rows }: RandomPage, shown: readonly { id: string }[]) =>
  rows.widgets
    .filter(({ id }) => !shown.some((widget) => widget.id === id))
    .flatMap(({ id, props }) => [id, String(props['title'])])

describe('whatever a page is made of, and whoever looks at it', () => {
  test('they get what the design says, no more and no less', () => {
    let found = 0
    holds((page, viewer) => {
      const seen = answered(page, viewer)?.seen
      if (seen) found++
      expect(seen?.page).toEqual(referencePage(page, viewer))
    })
    expect(found, 'enough of the pages are there').toBeGreaterThan(100)
  })

  test('what is hidden from them leaves no trace: in the page, in what it asks for, in its tag', () => {
    holds((page, viewer) => {
      const seen = answered(page, viewer)?.seen
      if (!seen) return
      const hidden = secretsOf(page, seen.page.widgets)
      const everything = page.rows.widgets.map(({ id }) => id)
      const crossFilters = everything.map((widgetId) => ({ widgetId, dimension: 'status', values: ['paid'] }))
      const plan = planOf(seen.page, { widgetIds: everything, crossFilters })
      for (const secret of hidden) {
        expect(JSON.stringify(seen)).not.toContain(secret)
        expect(JSON.stringify(plan)).not.toContain(secret)
      }
      const otherwise = page.rows.widgets.map((widget) =>
        hidden.includes(widget.id) ? { ...widget, props: { other: true }, version: 7, binding: null } : widget,
      )
      const other = answered({ ...page, rows: { ...page.rows, widgets: otherwise } }, viewer)
      expect(other?.seen?.etag).toBe(seen.etag)
    })
  })

  test('only variables that something they see follows are there', () => {
    holds((page, viewer) => {
      const seen = answered(page, viewer)?.seen
      const bindings = JSON.stringify(seen?.page.widgets.map(({ binding }) => binding))
      for (const { id } of seen?.page.variables ?? []) expect(bindings).toContain(`"variable":"${id}"`)
    })
  })

  test('to those who make pages every widget is either shown or explained', () => {
    holds((page, viewer) => {
      const got = answered(page, viewer)
      if (!got?.seen) return
      const { hidden, steps } = explain(got.resolution, page.rows, viewer)
      const { chosen } = got.resolution.template
      const own = page.rows.widgets.filter(({ tenantId }) => tenantId === chosen.tenantId).map(({ id }) => id)
      const told = [...got.seen.page.widgets.map(({ id }) => id), ...hidden.map(({ widgetId }) => widgetId)]
      expect(told.toSorted()).toEqual(own.toSorted())
      expect(steps.map(({ note }) => note).filter((note) => note.length === 0)).toEqual([])
      expect(hidden.filter(({ reason }) => !reason.endsWith('.'))).toEqual([])
    })
  })

  test('a page that was kept as text is the same page', () => {
    holds((page, viewer) => {
      const got = answered(page, viewer)
      if (!got) return
      const kept = JSON.parse(JSON.stringify(got.resolution.state)) as PageState
      expect(seenBy(kept, viewer)).toEqual(got.seen)
    })
  })
})
