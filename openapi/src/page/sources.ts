import { INTERVALS, type Interval } from './binding.ts'

/** What a measure's numbers are. Money comes per currency, in minor units, and is never added up across currencies. */
export type MeasureUnit = 'count' | 'money' | 'percent' | 'number'

export interface Measure {
  title: string
  unit: MeasureUnit
  /** For whom it needs saying: what counts and what does not. */
  description?: string
  /** The keys of a dimension that it counts, unless somebody asks by that dimension: the rows behind its figures. */
  counts?: Readonly<Record<string, readonly string[]>>
}

/** What a source can be split and narrowed by. */
export interface Dimension {
  title: string
  /** The resource whose ids its keys are; its labels are their names. */
  resource?: string
  /** The keys there are, in order, where they are few and known. */
  keys?: readonly string[]
  /** The parameter of the source's list that shows the rows behind a group: the way down from a figure. */
  filter?: string
  /** The permission that whoever splits or narrows by it needs beside the source's. */
  permission?: string
}

/** Something that can be counted. */
export interface Source {
  title: string
  /** The resource whose rows are counted: its list is what a figure leads down to. */
  resource: string
  /** The permission that whoever asks needs beside `insights:read`. */
  permission?: string
  /** The moment by which its rows belong to a period; without one they are counted as they are now. */
  time?: string
  measures: Readonly<Record<string, Measure>>
  dimensions: Readonly<Record<string, Dimension>>
}

/** What is neither cancelled nor given back. */
const counts = { status: ['pending', 'paid', 'fulfilled'] } as const
const count = { title: 'Number', unit: 'count' } as const
const WEEKDAYS = ['1', '2', '3', '4', '5', '6', '7'] as const
const HOURS = Array.from({ length: 24 }, (_, hour) => String(hour).padStart(2, '0'))
/** Monday is 1 (ISO 8601). */
const clock = {
  weekday: { title: 'Day of the week', keys: WEEKDAYS },
  hourOfDay: { title: 'Hour of the day', keys: HOURS },
} as const

/** Everything that widgets can count, by name. A binding names its parts; the API counts them. */
export const SOURCES: Readonly<Record<string, Source>> = {
  orders: {
    title: 'Orders',
    resource: 'orders',
    time: 'placedAt',
    measures: {
      count,
      revenue: {
        title: 'Revenue',
        unit: 'money',
        description: 'Totals, without cancelled and refunded orders',
        counts,
      },
      average: {
        title: 'Average value',
        unit: 'money',
        description: 'Revenue per order that counts as revenue',
        counts,
      },
      items: { title: 'Pieces sold', unit: 'count' },
      customers: { title: 'Customers', unit: 'count', description: 'Different e-mail addresses' },
      newCustomers: { title: 'New customers', unit: 'count', description: 'Those whose first order it is' },
      discount: { title: 'Discounts', unit: 'money', description: 'Without cancelled and refunded orders', counts },
      shipping: { title: 'Shipping', unit: 'money', description: 'Without cancelled and refunded orders', counts },
      tax: { title: 'Tax', unit: 'money', description: 'Without cancelled and refunded orders', counts },
    },
    dimensions: {
      status: {
        title: 'Status',
        keys: ['pending', 'paid', 'fulfilled', 'cancelled', 'refunded'],
        filter: 'status',
      },
      store: { title: 'Store', resource: 'stores', filter: 'storeId' },
      currency: { title: 'Currency', filter: 'currency' },
      paymentMethod: { title: 'Payment method' },
      customerKind: { title: 'New or returning', keys: ['new', 'returning'] },
      customer: { title: 'Customer', filter: 'customerEmail', permission: 'orders:read' },
      country: { title: 'Country' },
      ...clock,
    },
  },
  'order-items': {
    title: 'Sold products',
    resource: 'order-items',
    time: 'placedAt',
    measures: {
      quantity: { title: 'Pieces sold', unit: 'count' },
      revenue: {
        title: 'Revenue',
        unit: 'money',
        description: 'Lines of orders that are neither cancelled nor refunded',
        counts,
      },
      orders: { title: 'Orders', unit: 'count' },
    },
    dimensions: {
      product: { title: 'Product', resource: 'products', filter: 'productId' },
      brand: { title: 'Brand', resource: 'brands' },
      category: { title: 'Category', resource: 'categories' },
      productType: { title: 'Product type', resource: 'product-types' },
      store: { title: 'Store', resource: 'stores', filter: 'storeId' },
      status: {
        title: 'Status of the order',
        keys: ['pending', 'paid', 'fulfilled', 'cancelled', 'refunded'],
        filter: 'status',
      },
      deliveryStatus: {
        title: 'Delivery',
        keys: ['pending', 'processing', 'delivered', 'failed'],
        filter: 'deliveryStatus',
      },
      currency: { title: 'Currency' },
      ...clock,
    },
  },
  products: {
    title: 'Products',
    resource: 'products',
    measures: {
      count,
      price: { title: 'Average price', unit: 'money' },
      faulty: { title: 'Need attention', unit: 'count', description: 'Do not fit their type as it is now' },
    },
    dimensions: {
      status: { title: 'Status', keys: ['draft', 'active', 'archived'], filter: 'status' },
      productType: { title: 'Product type', resource: 'product-types', filter: 'productTypeId' },
      brand: { title: 'Brand', resource: 'brands', filter: 'brandId' },
      category: { title: 'Category', resource: 'categories', filter: 'categoryId' },
      currency: { title: 'Currency', filter: 'currency' },
    },
  },
  activity: {
    title: 'Changes',
    resource: 'audit-log',
    permission: 'audit-log:read',
    time: 'createdAt',
    measures: {
      count,
      people: { title: 'People', unit: 'count', description: 'Different people who changed something' },
    },
    dimensions: {
      action: {
        title: 'Action',
        keys: ['created', 'updated', 'deleted', 'restored', 'published', 'discarded'],
        filter: 'action',
      },
      entityType: { title: 'Kind', filter: 'entityType' },
      actor: { title: 'Person', filter: 'actorId' },
      ...clock,
    },
  },
}

export const sourceOf = (name: string): Source | undefined => (Object.hasOwn(SOURCES, name) ? SOURCES[name] : undefined)

/** Whether a grouping is a course of time. */
export const isInterval = (groupBy: string): groupBy is Interval => INTERVALS.some((interval) => interval === groupBy)
