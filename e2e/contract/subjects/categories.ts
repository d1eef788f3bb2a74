import { describe, expect, test } from 'vitest'
import { make } from '../rows/make.ts'
import { resourceAt } from '../rows/resources.ts'
import type { Here } from '../world.ts'

const ROUNDS = 8

/** Categories are a tree, whoever moves them and when. */
export function categoriesSubject(here: Here): void {
  describe('categories', () => {
    test('of two opposite moves at once, at most one is made', async () => {
      const owner = await here().as('owner')
      for (let round = 0; round < ROUNDS; round++) {
        const [one, other] = [await make(owner, resourceAt('categories')), await make(owner, resourceAt('categories'))]
        const move = (id: string, parentId: string) =>
          owner.ask('updateCategory', { params: { id }, headers: { 'If-Match': '*' }, body: { parentId } })
        const moves = await Promise.all([move(one.id, other.id), move(other.id, one.id)])
        for (const { status } of moves) expect([200, 400, 412]).toContain(status)
        const after = await Promise.all(
          [one, other].map(async ({ id }) => (await owner.must('getCategory', { params: { id } })).row['parentId']),
        )
        expect(after, 'one of them must have stayed at the top').toContain(null)
      }
    })
  })
}
