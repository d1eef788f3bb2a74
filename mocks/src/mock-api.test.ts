import { DEMO_PASSWORD, startBrowserApi } from '@mtc/api/browser'
import { defineOperation, demoId, type Operation, operations } from '@mtc/openapi'
import { validateData } from '@mtc/openapi/product-schema'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { exampleOf } from './contract/example.ts'
import { type MockApi, mockApi } from './mock-api.ts'

const Review = z.strictObject({ id: z.uuid(), stars: z.int().min(1).max(5), text: z.string().min(1).max(200) })
const review = { id: demoId('games', 'review'), stars: 5, text: 'Kept me up all night' }
const shared = { tag: 'Products', summary: 'Reviews', description: 'What customers say.' }
const path = '/{tenant}/admin/products/{id}/reviews'

/** Operations that nobody has implemented. */
const planned = [
  defineOperation({
    ...shared,
    id: 'listReviews',
    method: 'get',
    path,
    access: 'products:read',
    data: Review,
    list: true,
    example: review,
  }),
  defineOperation({
    ...shared,
    id: 'createReview',
    method: 'post',
    path,
    access: 'products:update',
    body: Review.omit({ id: true }),
    data: Review,
    status: 201,
    etag: true,
    example: review,
  }),
  defineOperation({
    ...shared,
    id: 'sampleReview',
    method: 'get',
    path: '/{tenant}/admin/products/sample-review',
    access: 'products:read',
    data: Review,
  }),
  defineOperation({ ...shared, id: 'deleteReviews', method: 'delete', path, access: 'products:delete' }),
  defineOperation({
    ...shared,
    id: 'getReview',
    method: 'get',
    path: '/{tenant}/admin/reviews/{id}',
    access: 'products:read',
    data: Review,
    example: review,
  }),
] as unknown as readonly Operation[]

let mock: MockApi
let token: string | undefined
const products = '/games/admin/products'
const product = demoId('games', 'product')
const reviews = `${products}/${product}/reviews`

const call = (method: string, to: string, body?: unknown) =>
  mock.fetch(
    new Request(`http://localhost/api/v1${to}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    }),
  )
const signIn = async (email: string) => {
  const answer = await call('POST', '/auth/sign-in', { email, password: DEMO_PASSWORD })
  expect(answer.status).toBe(200)
}

beforeAll(async () => {
  const jar = {
    get: () => token,
    set: (next?: string) => {
      token = next
    },
  }
  mock = mockApi(await startBrowserApi(jar), [...operations, ...planned])
  await signIn('owner@games.test')
}, 60_000)

test('what is implemented is answered by the app', async () => {
  const answer = await call('GET', products)
  expect(answer.status).toBe(200)
  expect(answer.headers.get('x-mock')).toBe('app')
  expect((await answer.json()).page.total).toBeGreaterThanOrEqual(200)
})

test('an operation that only the contract knows is answered from its example, valid against its schema', async () => {
  const answer = await call('GET', reviews)
  expect(answer.headers.get('x-mock')).toBe('contract')
  const body = await answer.json()
  expect(body).toMatchObject({ success: true, code: 'SUCCESS', data: [review], page: { total: 1 } })
  expect(planned[0]?.envelope?.safeParse(body).success).toBe(true)
  expect(validateData(z.toJSONSchema(Review) as Record<string, unknown>, body.data[0])).toEqual([])
})

test('it takes a good body and refuses a bad one where it is bad', async () => {
  const good = await call('POST', reviews, { stars: 4, text: 'Good' })
  expect(good.status).toBe(201)
  expect(good.headers.get('etag')).toBe('"v1"')
  const bad = await call('POST', reviews, { stars: 9, text: 'Too good' })
  expect(bad.status).toBe(400)
  expect(bad.headers.get('x-mock')).toBe('contract')
  expect((await bad.json()).errors).toMatchObject([{ field: '/stars' }])
})

test('without an example it is sampled from the schema, always alike', async () => {
  const [one, other] = [await call('GET', `${products}/sample-review`), await call('GET', `${products}/sample-review`)]
  const { data } = await one.json()
  expect(Review.safeParse(data).error).toBeUndefined()
  expect((await other.json()).data).toEqual(data)
})

test('an answer without a body stays without one', async () => {
  const answer = await call('DELETE', reviews)
  expect(answer.status).toBe(204)
  expect(await answer.text()).toBe('')
})

test.each([
  ['a product that is not there', `${products}/${demoId('games', 'nothing')}/reviews`],
  ["another shop's product", `/bakery/admin/products/${demoId('bakery', 'product')}/reviews`],
  ['a row that is not the example', `/games/admin/reviews/${demoId('games', 'review', 2)}`],
  ['an address that no operation has', '/games/admin/nothing-of-the-kind'],
])('%s is answered with the usual 404', async (_, to) => {
  const answer = await call('GET', to)
  expect(answer.status).toBe(404)
  expect(await answer.json()).toMatchObject({ success: false, code: 'NOT_FOUND', statusCode: 404 })
})

test('nobody and a lesser role are refused as the app refuses them', async () => {
  await signIn('viewer@games.test')
  expect((await call('GET', reviews)).status).toBe(200)
  expect((await call('POST', reviews, { stars: 4, text: 'Good' })).status).toBe(403)
  token = undefined
  const answer = await call('GET', reviews)
  expect(answer.status).toBe(401)
  expect(await answer.json()).toMatchObject({ success: false, code: 'UNAUTHORIZED' })
})

test('every operation of the contract can be sampled into data that it accepts', () => {
  const faults = operations.flatMap((operation) => {
    const sample = operation.data && exampleOf({ ...operation, example: undefined })
    return operation.data?.safeParse(sample).error ? [operation.id] : []
  })
  expect(faults).toEqual([])
})

test('a changed product type is published, and its products are carried over in the page', async () => {
  await signIn('owner@games.test')
  const types = '/games/admin/product-types'
  const { data: type } = await (await call('GET', `${types}/${demoId('games', 'product-type', 2)}`)).json()
  const undone = await call('POST', `${types}/${type.id}/undo`, { publishedRevision: type.revision, revision: 2 })
  expect(undone.status).toBe(200)
  const { job } = (await undone.json()).data
  const rested = async () => (await (await call('GET', `/games/admin/jobs/${job.id}`)).json()).data
  await expect.poll(async () => (await rested()).status).toBe('succeeded')
  expect(await rested()).toMatchObject({ done: 42, total: 42, report: { faulty: 0 } })
})
