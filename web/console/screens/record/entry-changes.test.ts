import { expect, it } from 'vitest'
import { entriesOf, entryChanges } from './entry-changes.ts'

const pages = { name: 'pages', label: 'Pages', type: 'integer' }
const cover = { name: 'cover', label: 'Cover', type: 'image' }
const story = { name: 'story', type: 'textarea', required: true }

it('tells what was added, removed and changed, by the name that people know', () => {
  const changes = entryChanges([pages, cover], [{ ...pages, label: 'Length', required: true }, story])
  expect(changes?.entries).toEqual([
    {
      kind: 'changed',
      name: 'Pages',
      members: [
        { name: 'label', before: 'Pages', after: 'Length' },
        { name: 'required', before: undefined, after: true },
      ],
    },
    { kind: 'added', name: 'story', members: [] },
    { kind: 'removed', name: 'Cover', members: [] },
  ])
  expect(changes?.isReordered).toBe(false)
})

it('knows a mere change of order', () => {
  expect(entryChanges([pages, cover], [cover, pages])).toEqual({ entries: [], isReordered: true })
})

it('reads an object of objects the same way', () => {
  const changes = entryChanges({ pages: { title: 'Pages' } }, { pages: { title: 'Pages' }, cover: { title: 'Cover' } })
  expect(changes?.entries).toEqual([{ kind: 'added', name: 'Cover', members: [] }])
})

it('takes nothing for an empty collection', () => {
  expect(entryChanges(null, [pages])?.entries).toMatchObject([{ kind: 'added', name: 'Pages' }])
})

it.each([[['a', 'b']], [[{ x: 1 }]], [{ a: 1, b: {} }], [{}], ['text'], [[pages, pages]]])(
  '%j is no collection of named entries',
  (value) => {
    expect(entriesOf(value)).toBeUndefined()
  },
)
