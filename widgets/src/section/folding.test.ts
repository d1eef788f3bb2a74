import { expect, it } from 'vitest'
import { isFolded, unfolded } from './folding.ts'

const widget = (id: string, view = 'figure', props: Record<string, unknown> = {}) => ({
  id,
  region: 'main',
  component: { view },
  props,
})
const open = widget('open', 'section', { heading: 'Open', collapsible: true })
const folded = widget('folded', 'section', { heading: 'Folded', collapsible: true, folded: true })
const fixed = widget('fixed', 'section', { heading: 'Fixed', folded: true })
const page = [widget('first'), open, widget('a'), folded, widget('b'), widget('c'), fixed, widget('d')]
const ids = (turned: string[]) => unfolded(page, turned).map(({ id }) => id)

it('hides what belongs to a folded section, up to the next', () => {
  expect(ids([])).toEqual(['first', 'open', 'a', 'folded', 'fixed', 'd'])
})

it('turns the sections that somebody has turned', () => {
  expect(ids(['open', 'folded'])).toEqual(['first', 'open', 'folded', 'b', 'c', 'fixed', 'd'])
})

it('leaves alone what cannot be folded', () => {
  expect([isFolded(fixed, []), isFolded(fixed, ['fixed'])]).toEqual([false, false])
  const plain = [widget('first')]
  expect(unfolded(plain, [])).toBe(plain)
})
