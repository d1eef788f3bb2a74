import { expect, test } from 'vitest'
import { merge, tellConflict } from '../../document/index.ts'
import { samplePage, sampleWidget } from '../testing/sample-page.ts'
import { pageNaming } from './page-naming.ts'
import { sampleWords } from './testing/sample-words.ts'

test('what both changed is told as people call its place and its values', () => {
  const place = (x: number) => ({ grid: { lg: { x, y: 0, w: 4, h: 3 } } })
  const page = (x: number, refreshSeconds: number | null) => ({
    ...samplePage({ refreshSeconds, widgets: [sampleWidget(place(x))] }),
  })
  const { conflicts } = merge(page(0, null), page(4, 30), page(8, 60), () => 'mine')
  const told = conflicts.map((conflict) => tellConflict(conflict, page(4, 30), pageNaming(sampleWords)))
  expect(told).toEqual([
    { place: 'Refresh', mine: 'every 30 seconds', theirs: 'every 60 seconds' },
    { place: 'Revenue › Place: Desktop › Column', mine: '5', theirs: '9' },
  ])
})
