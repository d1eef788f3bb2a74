import { NOW, type TestApi } from '@mtc/api/testing'
import { demoId, ORDER_STATUSES } from '@mtc/openapi'

const DAY_MS = 86_400_000
const COUNT = 24

/** Orders of the last days in a shop of `startApi`, which has none: they can only be written to the database. */
export async function sellSomething({ store }: TestApi, shop: string): Promise<void> {
  const tenantId = demoId(shop, 'tenant')
  const storeId = demoId(shop, 'store')
  const stamps = (at: number) => ({ tenantId, createdAt: at, updatedAt: at, version: 1 })
  await store.insertMany(store.t.stores, [
    {
      id: storeId,
      name: `Stall of ${shop}`,
      slug: 'stall',
      type: 'online',
      currency: 'EUR',
      locale: 'en-IE',
      isDefault: true,
      settings: {},
      ...stamps(NOW),
    },
  ])
  const orders = Array.from({ length: COUNT }, (_, i) => {
    const at = NOW - Math.floor(i / 3) * DAY_MS - i * 60_000
    const total = 1000 + ((i * 7919) % 50) * 100
    return {
      id: demoId(shop, 'order', i + 1),
      storeId,
      orderNumber: `${shop}-${String(1000 + i)}`,
      status: ORDER_STATUSES[i % ORDER_STATUSES.length],
      placedAt: at,
      customerName: `Customer ${i % 5}`,
      customerEmail: `customer-${i % 5}@example.com`,
      currency: i % 4 === 0 ? 'GBP' : 'EUR',
      subtotal: total,
      discount: 0,
      shipping: 0,
      tax: 0,
      total,
      itemCount: 2,
      paymentMethod: 'card',
      customerData: {},
      ...stamps(at),
    }
  })
  await store.insertMany(store.t.orders, orders)
  await store.insertMany(
    store.t.orderItems,
    orders.map(({ id, total, currency, placedAt }, i) => ({
      id: demoId(shop, 'order-item', i + 1),
      orderId: id,
      productId: demoId(shop, 'product', (i % 3) + 1),
      name: `Thing ${i % 3}`,
      sku: `T-${i % 3}`,
      quantity: 2,
      unitPrice: total / 2,
      total,
      currency,
      deliveryStatus: 'delivered',
      position: 0,
      ...stamps(placedAt),
    })),
  )
}
