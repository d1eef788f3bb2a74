import type { Binding, PageContent } from '@mtc/openapi/page'
import { describe, expect, it } from 'vitest'
import { placesOf, sample, surface } from '../testing/sample.ts'
import { CLIP_PREFIX } from './clip.ts'
import { clipOf, clipText } from './copy.ts'
import { pasted } from './paste.ts'
import { readClip } from './read-clip.ts'

const onDesktop = () => 'lg'
const STORE = '019b76da-a801-731d-979d-81ece1b03ca2'
const binding: Binding = {
  kind: 'insight',
  source: 'orders',
  measure: 'revenue',
  groupBy: 'day',
  splitBy: 'none',
  period: { kind: 'variable', variable: 'time' },
  conditions: [
    { field: 'store', operator: 'is', values: [STORE] },
    { field: 'status', operator: 'is', values: ['paid'] },
  ],
  compare: 'none',
  limit: 100,
}
const bound: PageContent = {
  ...sample,
  variables: [{ id: 'time', label: 'Time', kind: 'period', default: { kind: 'all' } }],
  widgets: sample.widgets.map((widget) => (widget.id === 'a' ? { ...widget, binding } : widget)),
}
const copied = (ids: string[]) => {
  const copy = clipOf(surface, bound, onDesktop, ids, 'games')
  if (!copy) throw new Error('These widgets can be copied.')
  return copy.clip
}
let count = 0
const newId = () => `new${++count}`
const paste = (text: string, content: PageContent, shop = 'games', { on = surface, below = ['b'] } = {}) => {
  count = 0
  const read = readClip(text)
  if ('why' in read) return read.why
  const done = pasted(on, content, read.clip, { region: 'main', breakpointIn: onDesktop, below, shop, newId })
  return typeof done === 'string' ? done : { ...done, page: done.recipe(content) }
}

describe('copy and paste', () => {
  it('lays the same widgets below what is selected', () => {
    const done = paste(clipText(copied(['a', 'b'])), sample)
    if (typeof done === 'string') throw new Error(done)
    expect(placesOf(done.page)['main']).toEqual({
      a: [0, 0, 6, 3],
      b: [6, 0, 6, 3],
      new1: [0, 3, 6, 3],
      new2: [6, 3, 6, 3],
      c: [0, 6, 12, 5],
    })
    expect(done.page.variables).toEqual(bound.variables)
    expect(done.page.widgets.find(({ id }) => id === 'new1')?.binding).toEqual(binding)
    expect(done.notes).toEqual([])
  })

  it('brings what was copied of several regions back into its own, below what is selected there', () => {
    const done = paste(clipText(copied(['a', 'd'])), sample, 'games', { below: ['a', 'd'] })
    if (typeof done === 'string') throw new Error(done)
    expect(done.ids).toEqual(['new1', 'new2'])
    expect(placesOf(done.page)).toMatchObject({
      main: { new1: [0, 3, 6, 3], c: [0, 6, 12, 5] },
      aside: { d: [0, 0, 12, 3], new2: [0, 3, 12, 3] },
    })
  })

  it('lays what had a region that the page has not with the rest', () => {
    const on = { ...surface, regions: surface.regions.filter(({ name }) => name === 'main') }
    const content = { ...sample, widgets: sample.widgets.filter(({ region }) => region === 'main') }
    const done = paste(clipText(copied(['a', 'd'])), content, 'games', { on, below: [] })
    if (typeof done === 'string') throw new Error(done)
    expect(done.page.widgets.map(({ id, region }) => `${id} ${region}`)).toEqual(
      ['a', 'b', 'c', 'new1', 'new2'].map((id) => `${id} main`),
    )
  })

  it('lays what was copied of one region where somebody works', () => {
    const done = paste(clipText(copied(['d'])), sample)
    if (typeof done === 'string') throw new Error(done)
    expect(placesOf(done.page)['main']).toMatchObject({ new1: [0, 3, 12, 3] })
  })

  it('says which widgets it took: none whose component is gone', () => {
    const gone = { ...sample, widgets: sample.widgets.map((w) => (w.id === 'd' ? { ...w, componentId: 'gone' } : w)) }
    expect(clipOf(surface, gone, onDesktop, ['a', 'd'], 'games')?.ids).toEqual(['a'])
    expect(clipOf(surface, gone, onDesktop, ['d'], 'games')).toBeUndefined()
  })

  it('leaves out what names things of another shop, and says so: a condition without its values is to be mended', () => {
    const done = paste(clipText(copied(['a'])), sample, 'bakery')
    if (typeof done === 'string') throw new Error(done)
    expect(done.page.widgets.find(({ id }) => id === 'new1')?.binding?.conditions).toEqual([
      { field: 'store', operator: 'is', values: [] },
      { field: 'status', operator: 'is', values: ['paid'] },
    ])
    expect(done.notes).toEqual(['They came from another shop: what they named of it was left out.'])
  })

  it('says nothing of another shop where nothing had to be left out', () => {
    const done = paste(clipText(copied(['b'])), sample, 'bakery')
    expect(done).toMatchObject({ ids: ['new1'], notes: [] })
  })

  it('takes choices to another shop, with what they begin with where that is no record', () => {
    const clip = copied(['a'])
    const choices = [
      { id: 'currencies', label: 'Currency', kind: 'currency' as const, default: ['EUR'] },
      { id: 'stores', label: 'Stores', kind: 'stores' as const, default: [STORE] },
    ]
    const done = paste(clipText({ ...clip, variables: choices }), sample, 'bakery')
    if (typeof done === 'string') throw new Error(done)
    expect(done.page.variables.map((variable) => variable.default)).toEqual([['EUR'], []])
  })

  it('brings no more choices than a page holds', () => {
    const full: PageContent = {
      ...sample,
      variables: Array.from({ length: 12 }, (_, n) => ({ id: `v${n}`, label: 'Stores', kind: 'stores', default: [] })),
    }
    expect(paste(clipText(copied(['a'])), full)).toBe('A page has at most 12 choices; with these it would have 13.')
  })

  it('leaves out what the shop has no component for', () => {
    const clip = copied(['a', 'b'])
    const [first, ...rest] = clip.widgets
    if (!first) throw new Error('Two were copied.')
    const done = paste(clipText({ ...clip, widgets: [{ ...first, component: 'elsewhere' }, ...rest] }), sample)
    expect(done).toMatchObject({ ids: ['new1'], notes: ['1 left out: this shop has no such component.'] })
    expect(paste(clipText({ ...clip, widgets: [{ ...first, component: 'elsewhere' }] }), sample)).toMatch(
      /none of the components/,
    )
  })

  it('keeps to the most widgets of a page', () => {
    const [one] = sample.widgets
    if (!one) throw new Error('The sample has widgets.')
    const full = { ...sample, widgets: Array.from({ length: 200 }, (_, at) => ({ ...one, id: `w${at}` })) }
    expect(paste(clipText(copied(['a'])), full)).toMatch(/at most 200/)
  })
})

describe('what is not ours is refused kindly', () => {
  const text = clipText(copied(['a']))
  const clip = JSON.parse(text.slice(CLIP_PREFIX.length))
  const altered = (change: (widget: Record<string, unknown>) => unknown) =>
    `${CLIP_PREFIX}${JSON.stringify({ ...clip, widgets: [change(clip.widgets[0])] })}`
  it.each<[string, string, RegExp]>([
    ['nothing', '', /no widgets/],
    ['a sentence', 'See you at noon', /no widgets/],
    ['broken JSON', `${CLIP_PREFIX}{`, /damaged/],
    ['a list', `${CLIP_PREFIX}[]`, /damaged/],
    ['another version', `${CLIP_PREFIX}${JSON.stringify({ ...clip, version: 1 })}`, /version/],
    ['far too much', `${CLIP_PREFIX}${' '.repeat(400_000)}{}.`, /too much/],
    ['no widgets', `${CLIP_PREFIX}${JSON.stringify({ ...clip, widgets: [] })}`, /damaged/],
    ['a prototype', `${CLIP_PREFIX}{"kind":"mtc-widgets","__proto__":{"version":1}}`, /damaged/],
    ['a place beyond the grid', altered((widget) => ({ ...widget, cells: { x: -1, y: 0, w: 99, h: 1 } })), /damaged/],
    ['no place', altered(({ cells: _cells, ...widget }) => widget), /damaged/],
    ['a path for a component', altered((widget) => ({ ...widget, component: '../../x' })), /damaged/],
    [
      'a binding of another kind',
      altered((widget) => ({ ...widget, binding: { kind: 'sql', query: 'drop' } })),
      /damaged/,
    ],
    [
      'a binding with a number for a name',
      altered((widget) => ({ ...widget, binding: { ...binding, source: 1 } })),
      /damaged/,
    ],
    ['rules that are none', altered((widget) => ({ ...widget, visibilityRules: { permission: 'a b' } })), /damaged/],
  ])('%s', (_name, given, why) => {
    expect(paste(given, sample)).toMatch(why)
  })

  it('takes over nothing but what a widget has', () => {
    const read = readClip(altered((widget) => ({ ...widget, id: 'mine', onClick: 'alert(1)', originId: 'x' })))
    expect('clip' in read && read.clip.widgets[0]).toEqual(clip.widgets[0])
  })
})
