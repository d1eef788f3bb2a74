import { demoId } from '@mtc/openapi'
import { beforeAll, expect, test } from 'vitest'
import { NOW, startApi, type TestApi } from '../../testing/start-api.ts'

const DAY = 86_400_000
const STORES = { north: crypto.randomUUID(), south: crypto.randomUUID() }

let owner: Awaited<ReturnType<TestApi['as']>>
beforeAll(async () => {
  const api = await startApi()
  owner = await api.as('owner')
  const { t } = api.store
  for (const tenant of ['alpha', 'beta']) {
    const stamps = { tenantId: demoId(tenant, 'tenant'), createdAt: NOW, updatedAt: NOW, version: 1 }
    const ofTenant = Object.entries(STORES).map(([name, id]) => ({
      name,
      id: tenant === 'alpha' ? id : crypto.randomUUID(),
    }))
    await api.store.insertMany(
      t.stores,
      ofTenant.map(({ id, name }) => ({
        ...stamps,
        id,
        name,
        slug: name,
        currency: 'EUR',
        locale: 'en',
        settings: {},
      })),
    )
    const orders = ofTenant.flatMap(({ id, name }) =>
      (['paid', 'cancelled'] as const).map((status, n) => ({
        ...stamps,
        id: crypto.randomUUID(),
        storeId: id,
        orderNumber: `${name}-${status}`,
        status,
        placedAt: NOW - n * DAY,
        customerName: 'Ann',
        customerEmail: 'ann@example.com',
        currency: 'EUR',
        subtotal: 100,
        discount: 0,
        shipping: 0,
        tax: 0,
        total: 100,
        itemCount: 1,
        paymentMethod: 'card',
        customerData: {},
      })),
    )
    await api.store.insertMany(t.orders, orders)
    await api.store.insertMany(
      t.orderItems,
      orders.map(({ id, orderNumber }) => ({
        ...stamps,
        id: crypto.randomUUID(),
        orderId: id,
        productId: null,
        name: orderNumber,
        sku: 'one',
        quantity: 1,
        unitPrice: 100,
        total: 100,
        currency: 'EUR',
        deliveryStatus: 'pending',
        position: 0,
      })),
    )
  }
})

const at = (days: number) => new Date(NOW - days * DAY).toISOString()

test.each<[string, string[]]>([
  ['', ['north-cancelled', 'north-paid', 'south-cancelled', 'south-paid']],
  [`storeId=${STORES.north}`, ['north-cancelled', 'north-paid']],
  [`storeId=${STORES.north}&storeId=${STORES.south}&status=paid`, ['north-paid', 'south-paid']],
  [`placedAt.gte=${at(0)}`, ['north-paid', 'south-paid']],
  [`placedAt.gte=${at(2)}&placedAt.lte=${at(1)}&storeId=${STORES.south}`, ['south-cancelled']],
  [`storeId=${crypto.randomUUID()}`, []],
])('the lines of orders are narrowed by what their orders say: %#', async (query, names) => {
  const { status, body } = await owner('GET', `/alpha/admin/order-items?${query}`)
  expect(status, JSON.stringify(body)).toBe(200)
  expect(body.data.map(({ name }: { name: string }) => name).toSorted()).toEqual(names)
  expect(body.page.total).toBe(names.length)
})

test('a page of them leads to the next', async () => {
  const ask = async (more = '') =>
    (await owner('GET', `/alpha/admin/order-items?storeId=${STORES.north}&limit=1${more}`)).body
  const first = await ask()
  const second = await ask(`&cursor=${first.page.nextCursor}`)
  expect([first.page.hasMore, second.page.hasMore]).toEqual([true, false])
  expect(second.data[0].id).not.toBe(first.data[0].id)
})
