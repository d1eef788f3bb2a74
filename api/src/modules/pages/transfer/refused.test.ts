import { demoId } from '@mtc/openapi'
import { beforeAll, describe, expect, test } from 'vitest'
import { nodeSqlite } from '../../../db/engines/node-sqlite.ts'
import { Conflict } from '../../../db/port.ts'
import { makeStore } from '../../../db/store.ts'
import { startApi, type TestApi } from '../../../testing/start-api.ts'
import { pagesOf } from '../testing/pages-of.ts'

type Json = Record<string, unknown>
const UI = '/alpha/admin/ui'

let alpha: Awaited<ReturnType<TestApi['as']>>
let plain: Json & { layout: Json }
/** What happens in the moment before the next commit. */
let meanwhile: (() => Promise<unknown>) | undefined
beforeAll(async () => {
  const store = makeStore('sqlite', nodeSqlite(':memory:'))
  const api = await startApi({
    store: {
      ...store,
      async commit(steps) {
        const event = meanwhile
        meanwhile = undefined
        await event?.()
        return store.commit(steps)
      },
    },
  })
  alpha = await api.as('owner')
  plain = (await alpha('GET', `${UI}/templates/${demoId('system', 'template')}/export`)).body.data
})
const taken = (body: Json) => alpha('POST', `${UI}/templates/import`, { body: { source: plain, ...body } })

describe('an import is to be sent again only where that helps', () => {
  const again = 'Somebody changed the same thing at the same moment: import the file again'
  test.each<[Conflict['kind'], string, number, string]>([
    ['rows', '', 409, again],
    ['unique', 'ui_widgets.id', 409, again],
    ['foreign_key', '', 409, 'Something that this names was deleted in the meantime'],
    ['check', 'prices_are_whole', 422, 'A rule of the database refuses this: prices are whole'],
  ])('a database that refuses by “%s”', async (kind, constraint, status, message) => {
    meanwhile = () => Promise.reject(new Conflict(kind, constraint))
    const answer = await taken({ page: `refused-by-${kind.replace('_', '-')}` })
    expect([answer.status, answer.body.message]).toEqual([status, message])
  })
})

test('an import whose layout is deleted at the same moment says that something was deleted', async () => {
  const layout = { ...plain.layout, slug: 'short-lived', name: 'Short-lived' }
  const pages = pagesOf(alpha)
  const id = await pages.create('layouts', layout)
  meanwhile = () => pages.remove('layouts', id)
  const { status, body } = await taken({ source: { ...plain, layout } })
  expect([status, body.message]).toEqual([409, 'Something that this names was deleted in the meantime'])
})
