import { beforeEach, describe, expect, it, vi } from 'vitest'
import { ApiFailure } from '../../../core/api-failure.ts'
import type { ResolvedPage } from '../resolved-page.ts'
import type { PageChanges } from './changes.ts'
import { noProgress } from './page-rows.ts'
import { resetPage, savePage } from './save-page.ts'
import { StaleWidget } from './stale-widget.ts'

interface Call {
  method: string
  path: string
  id: string | undefined
  key: string | undefined
  ifMatch: string | undefined
  body: Record<string, unknown> | undefined
}
interface Init {
  params: { path: { id?: string }; query?: { isSystem: string[] }; header?: Record<string, string> }
  body?: Record<string, unknown>
}

const api = vi.hoisted(() => ({ calls: [] as Call[], answer: (_call: Call, _init: Init): unknown => undefined }))

vi.mock('../../../core/api.ts', () => {
  const say = (method: string) => async (path: string, init: Init) => {
    const { header = {} } = init.params
    const call = { method, path: path.split('/ui/')[1] ?? '', id: init.params.path.id, key: header['Idempotency-Key'] }
    const whole = { ...call, ifMatch: header['If-Match'], body: init.body }
    api.calls.push(whole)
    return { body: { data: api.answer(whole, init) } }
  }
  const client = { GET: say('GET'), POST: say('POST'), PATCH: say('PATCH'), DELETE: say('DELETE') }
  return { client, answerOf: (call: Promise<unknown>) => call }
})

const page = (isSystem: boolean) =>
  ({ id: 'template', page: 'dashboard', name: 'Home', isSystem, version: 5, widgets: [] }) as unknown as ResolvedPage // only what saving reads
const content = { componentId: 'c', region: 'main', position: 0, props: { title: 'A' }, grid: {} }
const none: PageChanges = { created: [], updated: [], removed: [] }
const row = (id: string, more: object = {}) => ({
  id,
  version: 2,
  ...content,
  visibilityRules: {},
  isActive: true,
  ...more,
})
const written = () =>
  api.calls
    .filter(({ method }) => method !== 'GET')
    .map(({ method, path, id }) => [method, path, id].filter(Boolean).join(' '))

beforeEach(() => {
  api.calls = []
  api.answer = ({ method, path, body }, { params }) => {
    if (method === 'GET' && path === 'widgets')
      return params.query?.isSystem[0] === 'true'
        ? [row('s1', { visibilityRules: { roles: ['owner'] } }), row('s2')]
        : [row('left-over')]
    if (method === 'POST') return { ...body, id: `new-${api.calls.length}`, version: 1 }
    return { version: 9, name: 'Home', layoutId: 'l', themeId: null, isDefault: true, overrideConfig: {} }
  }
})

it("copies the system's page with the changes, the template last", async () => {
  const changes = {
    created: [{ id: 'n', content }],
    updated: [{ id: 's1', version: 1, changes: { props: { title: 'B' } } }],
    removed: [{ id: 's2', version: 1 }],
  }
  await savePage('games', page(true), changes, noProgress())
  expect(written()).toEqual(['POST widgets', 'POST widgets', 'DELETE widgets/{id} left-over', 'POST templates'])
  expect(api.calls.find(({ method }) => method === 'POST')?.body).toMatchObject({
    page: 'dashboard',
    props: { title: 'B' },
    visibilityRules: { roles: ['owner'] },
  })
})

it('sends the same key when it is tried again, and makes nothing twice', async () => {
  const progress = noProgress()
  const answer = api.answer
  api.answer = (call, init) => {
    if (call.method === 'POST' && call.path === 'templates') throw new Error('The connection broke off.')
    return answer(call, init)
  }
  await expect(savePage('games', page(true), none, progress)).rejects.toThrow('broke off')
  await expect(savePage('games', page(true), none, progress)).rejects.toThrow('broke off')
  expect(written().filter((call) => call === 'POST widgets')).toHaveLength(2)
  const [first, second, ...more] = api.calls.filter(({ path, method }) => path === 'templates' && method === 'POST')
  expect([second?.key, more]).toEqual([first?.key, []])
})

describe('after half a saving', () => {
  const progress = noProgress()
  const created = [{ id: 'n', content }]

  beforeEach(async () => {
    progress.made.clear()
    await savePage('games', page(false), { ...none, created }, progress)
    api.calls = []
  })

  it('what was edited since is changed, not made again', async () => {
    const edited = [{ id: 'n', content: { ...content, props: { title: 'B' } } }]
    await savePage('games', page(false), { ...none, created: edited }, progress)
    expect(written()).toEqual(['PATCH widgets/{id} new-1'])
  })

  it('what was taken away since is removed', async () => {
    await savePage('games', page(false), none, progress)
    expect(written()).toEqual(['DELETE widgets/{id} new-1'])
    expect(progress.made.size).toBe(0)
  })
})

it("writes the changes of the shop's own page, each against its version", async () => {
  const changes = {
    created: [{ id: 'n', content }],
    updated: [{ id: 'u', version: 3, changes: { position: 4 } }],
    removed: [{ id: 'r', version: 7 }],
  }
  const progress = noProgress()
  await savePage('games', page(false), changes, progress)
  expect(written()).toEqual(['POST widgets', 'PATCH widgets/{id} u', 'DELETE widgets/{id} r'])
  expect(api.calls.flatMap(({ ifMatch }) => ifMatch ?? [])).toEqual(['"v3"', '"v7"'])
  expect(progress.versions.get('u')).toBe(9)
})

it('says which widget somebody else has changed, and to which version', async () => {
  api.answer = () => {
    throw new ApiFailure({ code: 'PRECONDITION_FAILED', status: 412, message: 'Stale', current: { version: 8 } })
  }
  const changes = { ...none, updated: [{ id: 'u', version: 3, changes: { position: 4 } }] }
  const failure = await savePage('games', page(false), changes, noProgress()).catch((error: unknown) => error)
  expect(failure).toBeInstanceOf(StaleWidget)
  expect(failure).toMatchObject({ widgetId: 'u', newVersion: 8 })
})

it('takes a widget that is gone already as removed', async () => {
  api.answer = () => {
    throw new ApiFailure({ code: 'NOT_FOUND', status: 404, message: 'Gone' })
  }
  await expect(
    savePage('games', page(false), { ...none, removed: [{ id: 'r', version: 7 }] }, noProgress()),
  ).resolves.toBeUndefined()
})

it('resets a page: first the template, so that nobody sees half of it, then its widgets', async () => {
  await resetPage('games', page(false))
  expect(written()).toEqual(['DELETE templates/{id} template', 'DELETE widgets/{id} left-over'])
})
