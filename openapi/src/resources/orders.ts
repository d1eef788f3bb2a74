import { demoId } from '../demo-id.ts'
import { currency, email, integer, jsonObject, money, oneOf, reference, text, time } from '../fields.ts'
import { idFilter, oneOfFilter, rangeFilter, textFilter } from '../paging.ts'
import { defineResource } from '../resource.ts'

export const ORDER_STATUSES = ['pending', 'paid', 'fulfilled', 'cancelled', 'refunded'] as const

export const Orders = defineResource({
  name: 'Order',
  plural: 'Orders',
  path: 'orders',
  subject: 'orders',
  description: 'What a customer bought, as it was when it was bought.',
  fields: {},
  writes: [],
  computed: {
    orderNumber: text(40, {
      title: 'Order',
      description: 'The number that customer and shop quote',
      example: 'G-10001',
    }),
    status: oneOf(ORDER_STATUSES, { title: 'Status', description: 'How far it is', example: 'fulfilled' }),
    placedAt: time({ title: 'Placed', description: 'When it was bought' }),
    storeId: reference('stores', {
      title: 'Store',
      description: 'Where it was bought',
      example: demoId('games', 'store'),
    }),
    customerName: text(200, { title: 'Customer', description: 'Who bought it', example: 'Leïla Kowalski' }),
    customerEmail: email(),
    currency: currency(),
    subtotal: money({ title: 'Subtotal', description: 'The items, before discount, delivery and tax', example: 3098 }),
    discount: money({ title: 'Discount', description: 'Taken off the subtotal', example: 0 }),
    shipping: money({ title: 'Delivery', description: 'What delivery cost', example: 0 }),
    tax: money({ title: 'Tax', description: 'What was added as tax', example: 651 }),
    total: money({ title: 'Total', description: 'What was paid or is to be paid', example: 3749 }),
    itemCount: integer(0, 100_000, { title: 'Items', description: 'How many pieces', example: 2 }),
    paymentMethod: text(60, { title: 'Payment', description: 'How it was paid', example: 'card' }, 0),
    customerData: jsonObject({
      title: 'Customer details',
      description: 'The customer as known at that time',
      example: { city: 'Paris', country: 'FR' },
    }),
  },
  filters: {
    status: oneOfFilter('The status', ORDER_STATUSES),
    storeId: idFilter('The store'),
    currency: textFilter('The currency', 3),
    customerEmail: textFilter("The customer's e-mail", 254),
    placedAt: rangeFilter('Placed', 'time'),
    total: rangeFilter('Total in minor units', 'integer'),
  },
  sort: ['placedAt', 'total', 'orderNumber', 'createdAt'],
  defaultSort: '-placedAt',
  search: ['orderNumber', 'customerName', 'customerEmail'],
  example: {
    id: demoId('games', 'order'),
    orderNumber: 'G-10001',
    status: 'fulfilled',
    placedAt: '2026-08-23T15:41:27.719Z',
    storeId: demoId('games', 'store'),
    customerName: 'Leïla Kowalski',
    customerEmail: 'leila.kowalski@example.com',
    currency: 'EUR',
    subtotal: 3098,
    discount: 0,
    shipping: 0,
    tax: 651,
    total: 3749,
    itemCount: 2,
    paymentMethod: 'card',
    customerData: { city: 'Paris', country: 'FR' },
  },
  screen: {
    group: 'selling',
    order: 1,
    icon: 'IconShoppingCart',
    title: 'Orders',
    singular: 'order',
    nameField: 'orderNumber',
    purpose: 'What customers have bought. Orders come from the stores.',
    columns: ['orderNumber', 'placedAt', 'customerName', 'status', 'itemCount', 'total'],
  },
})
