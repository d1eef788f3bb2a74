import { demoId } from '../demo-id.ts'
import { currency, integer, money, oneOf, reference, text } from '../fields.ts'
import { idFilter, oneOfFilter } from '../paging.ts'
import { defineResource } from '../resource.ts'

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
      example: 'Night Harbour',
    }),
    sku: text(64, { title: 'SKU', description: 'Its stock keeping unit at that time', example: 'GK-0001' }),
    quantity: integer(1, 100_000, { title: 'Quantity', description: 'How many pieces', example: 2 }),
    unitPrice: money({ title: 'Unit price', description: 'What one piece cost', example: 1999 }),
    total: money({ title: 'Total', description: 'Quantity times unit price', example: 3998 }),
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
  },
  sort: ['createdAt', 'position', 'total'],
  defaultSort: '-createdAt',
  example: {
    id: demoId('games', 'order-item'),
    orderId: demoId('games', 'order'),
    productId: demoId('games', 'product'),
    name: 'Night Harbour',
    sku: 'GK-0001',
    quantity: 2,
    unitPrice: 1999,
    total: 3998,
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
