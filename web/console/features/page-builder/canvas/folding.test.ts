import { byReading } from '@mtc/openapi/page/grid'
import { describe, expect, it } from 'vitest'
import { arrange } from '../edits/arrange.ts'
import { boxesIn } from '../model/surface.ts'
import { cells, page, section, surface, widget } from '../testing/sample.ts'
import { folded, foldsIn, rowBehind } from './folding.ts'

const content = arrange(
  surface,
  page([
    widget('lead', 'main', cells(0, 0, 12, 2)),
    section('one', 2),
    widget('a', 'main', cells(0, 4, 6, 3)),
    widget('b', 'main', cells(6, 4, 6, 5)),
    section('two', 9),
    widget('c', 'main', cells(0, 11, 6, 3)),
    section('three', 14),
  ]),
)
const boxes = boxesIn(surface, content, 'main', 'lg')
const drawn = (ids: string[]) =>
  folded(boxes, foldsIn(surface, content, 'main', new Set(ids)))
    .toSorted(byReading)
    .map(({ id, y }) => `${id} ${y}`)
    .join(', ')

describe('folding', () => {
  it.each([
    [[], 'lead 0, one 2, a 4, b 4, two 9, c 11, three 14'],
    [['one'], 'lead 0, one 2, two 4, c 6, three 9'],
    [['one', 'two'], 'lead 0, one 2, two 4, three 6'],
    [['three'], 'lead 0, one 2, a 4, b 4, two 9, c 11, three 14'],
    [['a', 'gone'], 'lead 0, one 2, a 4, b 4, two 9, c 11, three 14'],
  ])('%j', (ids, wanted) => {
    expect(drawn(ids)).toBe(wanted)
  })

  it('knows which row is behind one that is drawn', () => {
    const folds = foldsIn(surface, content, 'main', new Set(['one', 'two']))
    expect([0, 3, 4, 5, 6].map((row) => rowBehind(boxes, folds, row))).toEqual([0, 3, 9, 10, 14])
  })
})
