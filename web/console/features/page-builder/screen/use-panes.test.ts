import { expect, it } from 'vitest'
import { toggled } from './use-panes.ts'

it('folds one pane and unfolds it again, whatever the other is', () => {
  const both = toggled(toggled([], 'palette'), 'settings')
  expect(both).toEqual(['palette', 'settings'])
  expect(toggled(both, 'palette')).toEqual(['settings'])
})
