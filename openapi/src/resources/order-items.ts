import { demoId } from '../demo-id.ts'
import { currency, integer, money, oneOf, reference, text } from '../fields.ts'
import { filterThrough, idFilter, oneOfFilter, rangeFilter } from '../paging.ts'
import { defineResource } from '../resource.ts'
import { ORDER_STATUSES } from './orders.ts'

export const DELIVERY_STATUSES = ['pending', 'processing', 'delivered', 'failed'] as const

export const OrderItems = defineResource({
  name: 'OrderItem',
  plural: 'OrderItems',
  path: 'order-items',
  subject: 'orders',
  description: 'One line of an order.',
  fields: {},
  writes: [],
  computed: {
    orderId: reference('orders', {
      title: 'Order',
      description: 'The order it belongs to',
      example: demoId('games', 'order'),
    }),
    productId: reference('products', { title: 'Product', description: 'The product, while it exists' }).nullable(),
    name: text(200, {
      title: 'Name',
      description: 'What the product was called when it was bought',
      example: 'Nine Kilns (Steam)',
    }),
    sku: text(64, { title: 'SKU', description: 'Its stock keeping unit at that time', example: 'gk-nine-kilns-st' }),
    quantity: integer(1, 100_000, { title: 'Quantity', description: 'How many pieces', example: 1 }),
    unitPrice: money({ title: 'Unit price', description: 'What one piece cost', example: 1799 }),
    total: money({ title: 'Total', description: 'Quantity times unit price', example: 1799 }),
    currency: currency(),
    deliveryStatus: oneOf(DELIVERY_STATUSES, {
      title: 'Delivery',
      description: 'How far the delivery is',
      example: 'delivered',
    }),
    position: integer(0, 10_000, { title: 'Line', description: 'The place in the order, from 0', example: 0 }),
  },
  filters: {
    orderId: idFilter('The order'),
    productId: idFilter('The product'),
    deliveryStatus: oneOfFilter('The delivery', DELIVERY_STATUSES),
    placedAt: filterThrough('orders', 'orderId', rangeFilter('Placed', 'time')),
    storeId: filterThrough('orders', 'orderId', idFilter('The store of the order'), { reference: 'stores' }),
    status: filterThrough('orders', 'orderId', oneOfFilter('The status of the order', ORDER_STATUSES)),
  },
  sort: ['createdAt', 'position', 'total'],
  defaultSort: '-createdAt',
  example: {
    id: demoId('games', 'order-item'),
    orderId: demoId('games', 'order'),
    productId: demoId('games', 'product', 44),
    name: 'Nine Kilns (Steam)',
    sku: 'gk-nine-kilns-st',
    quantity: 1,
    unitPrice: 1799,
    total: 1799,
    currency: 'EUR',
    deliveryStatus: 'delivered',
    position: 0,
  },
  screen: {
    icon: 'IconListDetails',
    order: 2,
    title: 'Order items',
    singular: 'order item',
    nameField: 'name',
    purpose: 'The lines of all orders.',
    columns: ['orderId', 'name', 'sku', 'quantity', 'unitPrice', 'total', 'deliveryStatus'],
  },
})
