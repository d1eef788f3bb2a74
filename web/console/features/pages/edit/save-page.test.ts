import { beforeEach, expect, it, vi } from 'vitest'
import { ApiFailure } from '../../../core/api-failure.ts'
import type { ResolvedPage } from '../resolved-page.ts'
import type { PageChanges } from './changes.ts'
import { noProgress, resetPage, StaleWidget, savePage } from './save-page.ts'

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

it('sends the same keys when it is tried again', async () => {
  const progress = noProgress()
  await savePage('games', page(true), none, progress)
  await savePage('games', page(true), none, progress)
  const keys = api.calls.flatMap(({ key }) => (key ? [key] : []))
  expect(keys).toHaveLength(6)
  expect(new Set(keys).size).toBe(3)
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
