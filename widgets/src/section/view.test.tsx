// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest'
import { click, found, show } from '../testing/show.tsx'
import SectionView from './view.tsx'

const props = { heading: 'Sales this week', collapsible: true }

it('folds what belongs to it where the host can, and says whether it is folded', async () => {
  const toggle = vi.fn()
  const host = await show(SectionView, { props, folding: { isFolded: true, toggle } })
  expect(found(host, 'button').getAttribute('aria-expanded')).toBe('false')
  await click(found(host, 'button'))
  expect(toggle).toHaveBeenCalledOnce()
})

it('is a heading with an anchor where nothing can be folded', async () => {
  const host = await show(SectionView, { props })
  expect(host.querySelector('button')).toBeNull()
  expect(found(host, 'section').id).toBe('sales-this-week')
  expect(found(host, 'a').getAttribute('href')).toBe('#sales-this-week')
})
