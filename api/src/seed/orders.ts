import { demoId } from '@mtc/openapi'
import type { Store } from '../db/port.ts'
import type { Blueprint } from './blueprints/blueprint.ts'
import { ordersOf } from './blueprints/orders.ts'
import { searchRows } from './search-rows.ts'

const DELIVERY = {
  fulfilled: 'delivered',
  paid: 'processing',
  pending: 'pending',
  cancelled: 'failed',
  refunded: 'delivered',
} as const

/** Ninety days of orders up to now. */
export async function seedOrders(
  store: Store,
  blueprint: Blueprint,
  tenantId: string,
  productIds: ReadonlyMap<string, string>,
  now: number,
): Promise<void> {
  const { slug } = blueprint
  const storeIds = new Map(blueprint.stores.map((row, i) => [row.slug, demoId(slug, 'store', i + 1)]))
  let line = 0
  const orders = ordersOf(blueprint, now).map((order, i) => {
    const id = demoId(slug, 'order', i + 1)
    const stamps = { tenantId, createdAt: order.placedAt, updatedAt: order.placedAt, version: 1 }
    const items = order.items.map((item, position) => {
      line += 1
      return {
        id: demoId(slug, 'order-item', line),
        orderId: id,
        productId: productIds.get(item.product) ?? null,
        name: item.name,
        sku: item.sku,
        quantity: item.quantity,
        unitPrice: item.unitPriceMinor,
        total: item.quantity * item.unitPriceMinor,
        currency: order.currency,
        deliveryStatus: DELIVERY[order.status],
        position,
        ...stamps,
      }
    })
    const row = {
      id,
      storeId: storeIds.get(order.store) ?? demoId(slug, 'store'),
      orderNumber: order.number,
      status: order.status,
      placedAt: order.placedAt,
      customerName: order.customer.name,
      customerEmail: order.customer.email,
      currency: order.currency,
      subtotal: order.subtotalMinor,
      discount: order.discountMinor,
      shipping: order.shippingMinor,
      tax: order.taxMinor,
      total: order.totalMinor,
      itemCount: order.items.reduce((n, item) => n + item.quantity, 0),
      paymentMethod: order.paymentMethod,
      customerData: { city: order.customer.city, country: order.customer.country },
      ...stamps,
    }
    return { row, items }
  })
  await store.insertMany(
    store.t.orders,
    orders.map((order) => order.row),
  )
  await store.insertMany(
    store.t.orderItems,
    orders.flatMap((order) => order.items),
  )
  await store.insertMany(
    store.t.searchDocs,
    searchRows(
      tenantId,
      'orders',
      orders.map(({ row }) => ({ id: row.id, words: `${row.orderNumber} ${row.customerName} ${row.customerEmail}` })),
    ),
  )
}
