import { describe, expect, test } from 'vitest'
import { make } from '../rows/make.ts'
import { resourceAt, verbsOf, writable } from '../rows/resources.ts'
import type { Here } from '../world.ts'

/** Of stores and of themes at most one is the default; of templates there is one per page. */
export function defaultsSubject(here: Here): void {
  describe.each(['stores', 'ui/themes'])('the default of %s', (path) => {
    const resource = resourceAt(path)
    const verbs = writable(resource)
    const defaults = async () =>
      (await (await here().as('owner')).must(verbsOf(resource).list, { query: { isDefault: true, limit: 200 } })).rows
        .filter((row) => row['isSystem'] !== true)
        .map(({ id }) => id)

    test('another takes it from the first, which says so in its history', async () => {
      const owner = await here().as('owner')
      const first = await make(owner, resource, { isDefault: true })
      const second = await make(owner, resource, { isDefault: true })
      expect(await defaults()).toEqual([second.id])
      const params = { id: first.id }
      expect((await owner.must(verbs.get, { params })).row).toMatchObject({ isDefault: false, version: 2 })
      const [entry] = (await owner.must(verbs.history, { params })).rows
      expect(entry).toMatchObject({ action: 'updated', changedFields: ['isDefault'] })
    })

    test('of several that become it at once, one does', async () => {
      const owner = await here().as('owner')
      const made = await Promise.all([1, 2, 3].map(() => make(owner, resource)))
      const answers = await Promise.all(
        made.map(({ id }) =>
          owner.ask(verbs.update, { params: { id }, headers: { 'If-Match': '*' }, body: { isDefault: true } }),
        ),
      )
      for (const { status } of answers) expect([200, 412]).toContain(status)
      expect(await defaults()).toHaveLength(1)
    })
  })

  test('there is no second template for a page', async () => {
    const owner = await here().as('owner')
    const { page } = await make(owner, resourceAt('ui/templates'))
    const layoutId = (await make(owner, resourceAt('ui/layouts'))).id
    const body = { page, name: 'Another', layoutId, isDefault: true }
    expect((await owner.refuse(409, 'createTemplate', { body })).fields).toEqual(['/page'])
  })
}
