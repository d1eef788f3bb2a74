import { expect, it } from 'vitest'
import { gridOf, titleOf } from './resolved-page.ts'

it('reads the grid of a layout', () => {
  const grid = gridOf({
    gridConfig: { columns: 12, gap: 8, rowHeight: 32 },
    responsiveConfig: { lg: { minWidth: 1100, columns: 16 }, sm: { minWidth: 0, columns: 2 } },
  })
  expect(grid).toEqual({
    gap: 8,
    rowHeight: 32,
    breakpoints: {
      lg: { minWidth: 1100, columns: 16 },
      md: { minWidth: 600, columns: 6 },
      sm: { minWidth: 0, columns: 2 },
    },
  })
})

it('falls back where a layout holds nonsense', () => {
  expect(gridOf({ gridConfig: { columns: '12', gap: -4 }, responsiveConfig: { lg: 7 } })).toMatchObject({
    gap: 16,
    breakpoints: { lg: { minWidth: 960, columns: 12 } },
  })
})

it.each([
  [{ props: { title: 'Revenue' }, view: 'figure' }, 'Revenue'],
  [{ props: { title: '' }, view: 'figure' }, 'Figure'],
  [{ props: { heading: 'Welcome' }, view: 'hero' }, 'Welcome'],
  [{ props: {}, view: 'from-a-plugin' }, 'from-a-plugin'],
])('%j is called %s', (widget, title) => {
  expect(titleOf(widget)).toBe(title)
})
