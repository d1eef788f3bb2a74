import { expect, test } from 'vitest'
import { startApi } from '../../testing/start-api.ts'
import { isAbove } from './rules.ts'

const tree = new Map([
  ['root', null],
  ['branch', 'root'],
  ['leaf', 'branch'],
  ['ring', 'link'],
  ['link', 'ring'],
])
test.each([
  ['root', 'leaf', true],
  ['leaf', 'leaf', true],
  ['leaf', 'root', false],
  ['branch', 'nowhere', false],
  // Such a ring can only have been made past the API: looking for what is above it must end all the same.
  ['root', 'ring', false],
])('%s above %s: %s', (id, below, expected) => {
  expect(isAbove(tree, id, below)).toBe(expected)
})

test('a category cannot be moved below itself', async () => {
  const owner = await (await startApi()).as('owner')
  const create = async (slug: string, parentId: string | null) =>
    (await owner('POST', '/alpha/admin/categories', { body: { name: slug, slug, parentId } })).body.data
  const top = await create('top', null)
  const middle = await create('middle', top.id)
  const low = await create('low', middle.id)
  const move = (id: string, parentId: string) =>
    owner('PATCH', `/alpha/admin/categories/${id}`, { body: { parentId }, headers: { 'if-match': '*' } })
  for (const parent of [top, middle, low]) {
    const { status, body } = await move(top.id, parent.id)
    expect([status, body.errors[0].field]).toEqual([400, '/parentId'])
  }
  expect((await move(low.id, top.id)).status).toBe(200)
})
