import fc from 'fast-check'
import type { Content, Item } from './operation.ts'

/** Documents for property tests: items with ids in nested lists, plain lists, records, awkward names. */
const name = fc.constantFrom('label', 'help', 'a', 'b', 'constructor', 'toString', '', '#x', 'x/y~')
const leaf = fc.oneof(
  fc.constantFrom('', 'x', 'y', 'Ünï 👍'),
  fc.integer({ min: -3, max: 3 }),
  fc.boolean(),
  fc.constant(null),
)
const value = fc.oneof(
  { depthSize: 'small' },
  leaf,
  fc.array(leaf, { maxLength: 3 }),
  fc.dictionary(name, leaf, { maxKeys: 3 }),
  fc.dictionary(name, fc.dictionary(name, leaf, { maxKeys: 2 }), { maxKeys: 2 }),
)

interface Tree {
  id: number
  members: Record<string, unknown>
  fields: readonly Tree[] | undefined
}
const tree = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    id: fc.integer({ min: 0, max: 14 }),
    members: fc.dictionary(fc.constantFrom('label', 'validation', 'options', 'constructor'), value, { maxKeys: 3 }),
    fields: fc.option(fc.array(tie('tree'), { maxLength: 4, depthIdentifier: 'tree' }), {
      nil: undefined,
    }),
  }),
})).tree

/** An id stands once in a document, as editors see to it. */
function itemsOf(trees: readonly Tree[], taken: Set<string>): Item[] {
  return trees.flatMap(({ id: number, members, fields }) => {
    const id = `f${number}`
    if (taken.has(id)) return []
    taken.add(id)
    return [{ id, ...members, ...(fields ? { fields: itemsOf(fields, taken) } : {}) }]
  })
}

/** A document whose ids are each there once. */
export const documents: fc.Arbitrary<Content> = fc
  .record({
    name: leaf,
    rest: fc.dictionary(name, value, { maxKeys: 3 }),
    trees: fc.array(tree, { maxLength: 6 }),
    tabs: fc.option(fc.uniqueArray(fc.constantFrom('t1', 't2', 't3'), { maxLength: 3 }), { nil: undefined }),
  })
  .map(({ name, rest, trees, tabs }) => ({
    name,
    rest: tabs ? { ...rest, tabs: tabs.map((id) => ({ id, title: id })) } : rest,
    fields: itemsOf(trees, new Set()),
  }))

/** The same with ids that occur more than once. */
export const ambiguousDocuments: fc.Arbitrary<Content> = fc
  .tuple(documents, documents)
  .map(([first, second]) => ({ ...first, transfers: second['fields'] }))
