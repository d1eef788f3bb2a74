import { expect, it } from 'vitest'
import { titleOf } from './resolved-page.ts'

it.each([
  [{ props: { title: 'Revenue' }, view: 'figure' }, 'Revenue'],
  [{ props: { title: '' }, view: 'figure' }, 'Figure'],
  [{ props: { heading: 'Welcome' }, view: 'hero' }, 'Welcome'],
  [{ props: {}, view: 'from-a-plugin' }, 'from-a-plugin'],
])('%j is called %s', (widget, title) => {
  expect(titleOf(widget)).toBe(title)
})
