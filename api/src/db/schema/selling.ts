import { DELIVERY_STATUSES, ORDER_STATUSES } from '@mtc/openapi'
import { sql } from 'drizzle-orm'
import { inList, type Kit } from '../kit.ts'
import type { catalogTables } from './catalog.ts'
import { type platformTables, stamps } from './platform.ts'

type Json = Record<string, unknown>

/** What was bought. */
export function sellingTables(
  c: Kit,
  { tenants }: ReturnType<typeof platformTables>,
  { stores }: ReturnType<typeof catalogTables>,
) {
  const tenantId = () =>
    c
      .id('tenant_id')
      .notNull()
      .references(() => tenants.id, { onDelete: 'cascade' })
  const orders = c.table(
    'orders',
    {
      id: c.id().primaryKey(),
      tenantId: tenantId(),
      storeId: c
        .id('store_id')
        .notNull()
        .references(() => stores.id),
      orderNumber: c.text('order_number').notNull(),
      status: c.oneOf('status', ORDER_STATUSES).notNull(),
      placedAt: c.time('placed_at').notNull(),
      customerName: c.text('customer_name').notNull(),
      customerEmail: c.text('customer_email').notNull(),
      currency: c.text('currency').notNull(),
      subtotal: c.money('subtotal').notNull(),
      discount: c.money('discount').notNull(),
      shipping: c.money('shipping').notNull(),
      tax: c.money('tax').notNull(),
      total: c.money('total').notNull(),
      itemCount: c.int('item_count').notNull(),
      paymentMethod: c.text('payment_method').notNull(),
      customerData: c.json<Json>('customer_data').notNull(),
      ...stamps(c),
    },
    (t) => [
      c.uniqueIndex('orders_number').on(t.tenantId, t.orderNumber),
      c.index('orders_placed').on(t.tenantId, t.placedAt, t.id),
      c.index('orders_status_placed').on(t.tenantId, t.status, t.placedAt, t.id),
      c.index('orders_total').on(t.tenantId, t.total, t.id),
      c.index('orders_created').on(t.tenantId, t.createdAt, t.id),
      c.index('orders_email').on(t.tenantId, t.customerEmail, t.placedAt, t.id),
      c.index('orders_store').on(t.storeId, t.placedAt, t.id),
      c.index('orders_currency').on(t.tenantId, t.currency, t.placedAt, t.id),
      c.check('orders_status_known', inList(t.status, ORDER_STATUSES)),
      c.check('orders_total_adds_up', sql`${t.total} = ${t.subtotal} - ${t.discount} + ${t.shipping} + ${t.tax}`),
    ],
  )
  const orderItems = c.table(
    'order_items',
    {
      id: c.id().primaryKey(),
      tenantId: tenantId(),
      orderId: c
        .id('order_id')
        .notNull()
        .references(() => orders.id, { onDelete: 'cascade' }),
      /** Not a foreign key: the line outlives the product. */
      productId: c.id('product_id'),
      name: c.text('name').notNull(),
      sku: c.text('sku').notNull(),
      quantity: c.int('quantity').notNull(),
      unitPrice: c.money('unit_price').notNull(),
      total: c.money('total').notNull(),
      currency: c.text('currency').notNull(),
      deliveryStatus: c.oneOf('delivery_status', DELIVERY_STATUSES).notNull(),
      position: c.int('position').notNull(),
      ...stamps(c),
    },
    (t) => [
      c.index('order_items_order').on(t.orderId, t.position, t.id),
      c.index('order_items_product').on(t.productId, t.createdAt, t.id),
      c.index('order_items_created').on(t.tenantId, t.createdAt, t.id),
      c.index('order_items_delivery').on(t.tenantId, t.deliveryStatus, t.createdAt, t.id),
      c.index('order_items_total').on(t.tenantId, t.total, t.id),
      c.index('order_items_position').on(t.tenantId, t.position, t.id),
      c.check('order_items_quantity_positive', sql`${t.quantity} > 0`),
    ],
  )
  return { orders, orderItems }
}
