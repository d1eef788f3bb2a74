import { expect, it } from 'vitest'
import { finished } from './finished.ts'
import { manifestOf, manifests } from './manifests.ts'
import { finishedInShop, shopViewOf } from './shop-views.ts'

const fresh = manifests.map(({ slug, defaultProps, binding }) => ({
  component: { view: slug },
  props: defaultProps,
  binding: binding?.default ?? null,
}))
const viewsOf = (widgets: readonly { component: { view: string } }[]) => widgets.map(({ component }) => component.view)

it('leaves out of a page what nobody has given anything to show', () => {
  const left = viewsOf(finished(fresh, manifestOf))
  const gone = viewsOf(fresh).filter((view) => !left.includes(view))
  expect(gone.toSorted()).toEqual(['alert', 'countdown', 'image', 'rich-text', 'video'])
})

it('a shop leaves out the same as the console', () => {
  const inShop = fresh.filter(({ component }) => shopViewOf(component.view))
  expect(viewsOf(finishedInShop(inShop))).toEqual(viewsOf(finished(inShop, manifestOf)))
})

it('keeps what was given something, and what only a plugin knows', () => {
  const id = '0190a000-0000-7000-8000-000000000001'
  const image = { component: { view: 'image' }, props: { imageId: id }, binding: null }
  const unknown = { component: { view: 'map' }, props: {}, binding: null }
  expect(finishedInShop([image, unknown])).toEqual([image, unknown])
})
