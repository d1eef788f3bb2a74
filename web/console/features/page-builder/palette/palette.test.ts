import { manifests } from '@mtc/widgets/manifests'
import { describe, expect, it } from 'vitest'
import type { EffectiveComponent } from '../model/effective-component.ts'
import type { Surface } from '../model/surface.ts'
import { placeAfter, placeFor } from './add-here.ts'
import { isFit } from './fit.ts'
import { withRecent } from './recent.ts'
import { sampleAnswers } from './sample-answers.ts'
import { searchComponents, shelvesOf } from './shelves.ts'

const components = manifests.map(
  (manifest, place): EffectiveComponent => ({
    id: `c${place}`,
    slug: manifest.slug,
    name: manifest.name,
    type: manifest.type,
    rootId: `c${place}`,
    revision: 1,
    propsSchema: manifest.propsSchema,
    defaultProps: manifest.defaultProps,
    view: manifest.slug,
    category: manifest.category,
    description: manifest.description,
    icon: manifest.icon,
    isSystem: true,
    size: manifest.size,
    manifest,
  }),
)
const slugs = (found: readonly EffectiveComponent[]) => found.map(({ slug }) => slug)
const fitFor = (audience: 'console' | 'storefront') => slugs(components.filter((one) => isFit(one, audience)))

describe('the palette', () => {
  it('offers buyers no figures, and of lists only what is on sale', () => {
    expect(fitFor('storefront')).toEqual(expect.arrayContaining(['hero', 'product-grid', 'rich-text']))
    expect(fitFor('storefront')).not.toEqual(expect.arrayContaining(['figure']))
    expect(fitFor('console')).toEqual(expect.arrayContaining(['figure', 'table', 'rich-text']))
  })

  it('offers nothing whose view is missing', () => {
    const [first] = components
    expect(first && isFit({ ...first, manifest: undefined }, 'console')).toBe(false)
  })

  it('shows every component under its heading once, what was used last before them', () => {
    const recent = components.find(({ slug }) => slug === 'table')
    const shelves = shelvesOf(components, 'console', '', [recent?.id ?? '', 'gone'])
    expect(shelves[0]).toMatchObject({ title: 'Recently used', components: [{ slug: 'table' }] })
    const rest = shelves.slice(1).flatMap((shelf) => slugs(shelf.components))
    expect(rest.toSorted()).toEqual(fitFor('console').toSorted())
  })

  it('finds by the name before what a component says of itself', () => {
    const found = slugs(searchComponents(components, 'chart'))
    expect(found).toEqual(expect.arrayContaining(['bar-chart', 'line-chart']))
    expect(slugs(searchComponents(components, 'bar'))[0]).toBe('bar-chart')
  })
})

it('remembers the last few, each once', () => {
  expect(['a', 'b', 'c', 'b', 'd', 'e'].reduce(withRecent, [] as string[])).toEqual(['e', 'd', 'b', 'c'])
})

describe('a component that nobody dragged', () => {
  const surface: Surface = {
    regions: [
      { name: 'side', width: 4, height: 0 },
      { name: 'main', width: 8, height: 0 },
    ],
    grid: { gap: 16, rowHeight: 40, breakpoints: { lg: { minWidth: 0, columns: 12 } } },
    components: new Map(),
  }
  const content = (regions: readonly string[]) =>
    ({ widgets: regions.map((region, place) => ({ id: `w${place}`, region })) }) as Parameters<typeof placeFor>[1]

  it.each([
    [[], [], { region: 'main' }],
    [['side'], [], { region: 'main' }],
    [['side', 'main'], ['w1'], { region: 'main', to: 'w1' }],
    [['gone'], ['w0'], { region: 'main', to: 'w0' }],
  ])('with widgets in %j and %j selected goes to %j', (regions, selection, wanted) => {
    expect(placeFor(surface, content(regions), selection)).toMatchObject(wanted)
  })

  it('goes to the widest region, of several the last, where none is the main one', () => {
    const regions = ['hero', 'body'].map((name) => ({ name, width: 12, height: 0 }))
    expect(placeFor({ ...surface, regions }, content([]), [])).toMatchObject({ region: 'body' })
  })

  it.each([
    ['beside it', [[0, 0, 4, 3]], 4, { x: 4, y: 0, isBeside: true }],
    [
      'to the start of a new row, not to its left',
      [
        [4, 0, 4, 3],
        [8, 0, 4, 3],
      ],
      4,
      { x: 0, y: 3, isBeside: false },
    ],
    [
      'below all of its row',
      [
        [3, 0, 8, 3],
        [0, 0, 3, 5],
      ],
      6,
      { x: 0, y: 5, isBeside: false },
    ],
    [
      'beside what stands beside it',
      [
        [0, 0, 4, 3],
        [4, 0, 4, 3],
      ],
      4,
      { x: 8, y: 0, isBeside: true },
    ],
  ])('after the first one goes %s', (_name, cells, w, wanted) => {
    const boxes = cells.map(([x = 0, y = 0, wide = 0, high = 0], place) => ({
      ...{ id: `w${place}`, x, y, w: wide, h: high },
      ...{ minW: 1, minH: 1 },
    }))
    const [first] = boxes
    expect(first && placeAfter(boxes, first, { w, h: 3 }, 12)).toEqual(wanted)
  })
})

describe('samples', () => {
  it.each(manifests.map((manifest) => [manifest.slug, manifest] as const))(
    'answer every question of %s',
    (_slug, manifest) => {
      const answers = Object.values(sampleAnswers(manifest, 'EUR'))
      expect(answers.length > 0).toBe(manifest.binding !== undefined)
      const counts = answers.map((answer) => (answer.kind === 'insight' ? answer.points.length : answer.rows.length))
      expect(counts.every((count) => count > 0)).toBe(true)
    },
  )
})
