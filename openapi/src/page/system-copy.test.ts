import fc from 'fast-check'
import { expect, test } from 'vitest'
import { merge } from '../document/index.ts'
import type { PageContent } from './content.ts'
import { asOrigin, copyOf, inOwnIds, inSystemIds } from './system-copy.ts'
import { samplePage, sampleWidget } from './testing/sample-page.ts'

const system = samplePage({
  overrideConfig: { hiddenWidgets: ['s2'] },
  widgets: [sampleWidget({ id: 's1' }), sampleWidget({ id: 's2' })],
})
const counted = () => {
  let count = 0
  return () => `own${++count}`
}
const merged = (base: PageContent, mine: PageContent, theirs: PageContent) =>
  merge({ ...base }, { ...mine }, { ...theirs })

test('a copy has ids of its own, knows where its widgets come from, and hides the same ones', () => {
  expect(copyOf(system, 3, counted())).toEqual({
    ...system,
    systemRevision: 3,
    overrideConfig: { hiddenWidgets: ['own2'] },
    widgets: [
      { ...system.widgets[0], id: 'own1', originId: 's1' },
      { ...system.widgets[1], id: 'own2', originId: 's2' },
    ],
  })
})

test('an unchanged copy told in the ids of the system is the page of the system', () => {
  expect(inSystemIds(copyOf(system, 3, counted())).content).toEqual(asOrigin(system))
})

test('what was pasted beside the original, or made by the shop, keeps its own id', () => {
  const copy = copyOf(system, 1, counted())
  const [first] = copy.widgets
  const pasted = { ...sampleWidget(), ...first, id: 'pasted' }
  const widgets = [...copy.widgets, pasted, sampleWidget({ id: 'made' })]
  const { content, ownIds } = inSystemIds({ ...copy, widgets })
  expect(content.widgets.map(({ id }) => id)).toEqual(['s1', 's2', 'pasted', 'made'])
  expect(inOwnIds(content, ownIds, counted()).widgets).toEqual(widgets)
})

test('a merge with what the system is now keeps what the shop did, and its ids; what is new to the shop gets new ones', () => {
  const copy = copyOf(system, 1, counted())
  const mine = {
    ...copy,
    name: 'Ours',
    widgets: [...copy.widgets.slice(0, 1), sampleWidget({ id: 'made' })],
  }
  const theirs = {
    ...system,
    refreshSeconds: 60,
    widgets: [
      sampleWidget({ id: 's1', props: { title: 'Takings' } }),
      system.widgets[1] ?? sampleWidget(),
      sampleWidget({ id: 's3' }),
    ],
  }
  const own = inSystemIds(mine)
  const { content, conflicts } = merged(asOrigin(system), own.content, asOrigin(theirs))
  const after = inOwnIds(content as PageContent, own.ownIds, () => 'fresh')
  expect(conflicts).toEqual([])
  expect(after).toMatchObject({ name: 'Ours', refreshSeconds: 60 })
  expect(after.widgets.map(({ id, originId, props }) => [id, originId, props['title']])).toEqual([
    ['own1', 's1', 'Takings'],
    ['made', null, 'Revenue'],
    ['fresh', 's3', 'Revenue'],
  ])
})

const origins = fc.option(fc.constantFrom('s1', 's2', 's3'), { nil: null })
const parts = fc.uniqueArray(fc.record({ id: fc.uuid(), originId: origins }), {
  selector: ({ id }) => id,
  maxLength: 6,
})
test('told in the ids of the system and back again, any page is what it was', () => {
  fc.assert(
    fc.property(parts, fc.nat(5), (widgets, hidden) => {
      const page = samplePage({
        widgets: widgets.map((part) => sampleWidget(part)),
        overrideConfig: { hiddenWidgets: widgets.slice(0, hidden).map(({ id }) => id) },
      })
      const { content, ownIds } = inSystemIds(page)
      expect(inOwnIds(content, ownIds, () => 'fresh')).toEqual(page)
    }),
  )
})
