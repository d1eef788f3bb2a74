import { describe, expect, test } from 'vitest'
import { type ComponentRow, LONGEST_DESCENT, wholeComponent } from './component.ts'

const row = (id: string, baseId: string | null, more: Partial<ComponentRow> = {}): ComponentRow => ({
  id,
  baseId,
  slug: id,
  name: id.toUpperCase(),
  type: 'widget',
  revision: 1,
  propsSchema: {},
  defaultProps: {},
  renderConfig: {},
  ...more,
})
const whole = (id: string, ...rows: ComponentRow[]) =>
  wholeComponent(id, (one) => rows.find((found) => found.id === one))
const figure = row('figure', null, {
  type: 'chart',
  revision: 3,
  propsSchema: { type: 'object' },
  defaultProps: { tone: 'calm', axis: { x: 1, y: 2 } },
  renderConfig: { view: 'number' },
})

describe('a component as widgets use it', () => {
  test('that stands alone is what its row says', () => {
    expect(whole('figure', figure)).toMatchObject({ rootId: 'figure', revision: 3, view: 'number', type: 'chart' })
    expect(whole('plain', row('plain', null))?.view).toBe('plain')
  })
  test('that is derived has the schema and view of the first, and the defaults of all, the nearest over the rest', () => {
    const sales = row('sales', 'figure', {
      defaultProps: { axis: { y: 5 } },
      renderConfig: { view: 'other' },
      revision: 9,
    })
    const target = row('target', 'sales', { defaultProps: { tone: 'loud' }, propsSchema: { never: true } })
    expect(whole('target', figure, sales, target)).toEqual({
      id: 'target',
      slug: 'target',
      name: 'TARGET',
      type: 'widget',
      rootId: 'figure',
      revision: 3,
      propsSchema: { type: 'object' },
      defaultProps: { tone: 'loud', axis: { x: 1, y: 5 } },
      view: 'number',
    })
  })
  test('is none where one it needs is gone, or they go round in a ring', () => {
    expect(whole('nobody')).toBeUndefined()
    expect(whole('target', row('target', 'gone'))).toBeUndefined()
    expect(whole('a', row('a', 'b'), row('b', 'a'))).toBeUndefined()
  })
  test('is none where the line is too long', () => {
    const line = (length: number) =>
      Array.from({ length }, (_, i) => row(`c${i}`, i === length - 1 ? null : `c${i + 1}`))
    expect(whole('c0', ...line(LONGEST_DESCENT))).toBeDefined()
    expect(whole('c0', ...line(LONGEST_DESCENT + 1))).toBeUndefined()
  })
})
