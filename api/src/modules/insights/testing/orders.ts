import { demoId } from '@mtc/openapi'
import type { Store } from '../../../db/port.ts'

/** An order as tests speak of it. */
export interface TestOrder {
  status: 'pending' | 'paid' | 'fulfilled' | 'cancelled' | 'refunded'
  placedAt: number
  currency: string
  items: readonly { product: number; quantity: number; unitPrice: number }[]
  customer?: string
  store?: number
}

export const storeIdOf = (tenant: string, store = 1) => demoId(tenant, 'store', store)
export const productIdOf = (tenant: string, product: number) => demoId(tenant, 'product', product)
export const brandIdOf = (tenant: string, brand: number) => demoId(tenant, 'brand', brand)

/** Two stores, two brands, a type and some products: every other product has the first brand, every third has none. */
export async function insertCatalog(
  { t, insertMany }: Store,
  tenant: string,
  products: number,
  at: number,
): Promise<void> {
  const stamp = { tenantId: demoId(tenant, 'tenant'), createdAt: at, updatedAt: at, version: 1 }
  const typeId = demoId(tenant, 'product-type')
  await insertMany(
    t.stores,
    [1, 2].map((n) => ({
      id: storeIdOf(tenant, n),
      name: `Store ${n}`,
      slug: `store-${n}`,
      currency: 'EUR',
      locale: 'en',
      settings: {},
      ...stamp,
    })),
  )
  await insertMany(
    t.brands,
    [1, 2].map((n) => ({ id: brandIdOf(tenant, n), name: `Brand ${n}`, slug: `brand-${n}`, ...stamp })),
  )
  await insertMany(t.productTypes, [{ id: typeId, name: 'Bread', slug: 'bread', schema: {}, uiConfig: {}, ...stamp }])
  await insertMany(
    t.products,
    Array.from({ length: products }, (_, i) => ({
      id: productIdOf(tenant, i + 1),
      productTypeId: typeId,
      typeRevision: 1,
      name: `Bread ${i + 1}`,
      slug: `bread-${i + 1}`,
      sku: `B-${i + 1}`,
      status: i % 4 === 3 ? 'draft' : 'active',
      price: 100 * (i + 1),
      currency: 'EUR',
      brandId: i % 3 === 2 ? null : brandIdOf(tenant, (i % 2) + 1),
      categoryId: null,
      metadata: { crust: i % 2 ? 'soft' : 'hard' },
      ...stamp,
    })),
  )
}

/** Writes orders with their lines. */
export async function insertOrders(
  { t, insertMany }: Store,
  tenant: string,
  orders: readonly TestOrder[],
): Promise<void> {
  const stamp = (at: number) => ({ tenantId: demoId(tenant, 'tenant'), createdAt: at, updatedAt: at, version: 1 })
  const sumOf = ({ items }: TestOrder) => items.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0)
  await insertMany(
    t.orders,
    orders.map((order, i) => ({
      id: demoId(tenant, 'order', i + 1),
      storeId: storeIdOf(tenant, order.store),
      orderNumber: `O-${i + 1}`,
      status: order.status,
      placedAt: order.placedAt,
      customerName: order.customer ?? 'Anna',
      customerEmail: `${(order.customer ?? 'Anna').toLowerCase()}@example.com`,
      currency: order.currency,
      subtotal: sumOf(order),
      discount: 0,
      shipping: 0,
      tax: 0,
      total: sumOf(order),
      itemCount: order.items.reduce((sum, { quantity }) => sum + quantity, 0),
      paymentMethod: 'card',
      customerData: { country: 'NL' },
      ...stamp(order.placedAt),
    })),
  )
  await insertMany(
    t.orderItems,
    orders.flatMap((order, i) =>
      order.items.map(({ product, quantity, unitPrice }, position) => ({
        id: demoId(tenant, 'item', i * 10 + position + 1),
        orderId: demoId(tenant, 'order', i + 1),
        productId: productIdOf(tenant, product),
        name: `Bread ${product}, as it was`,
        sku: `B-${product}`,
        quantity,
        unitPrice,
        total: quantity * unitPrice,
        currency: order.currency,
        deliveryStatus: 'pending',
        position,
        ...stamp(order.placedAt),
      })),
    ),
  )
}
