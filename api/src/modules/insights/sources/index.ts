import { activity } from './activity.ts'
import { orderItems } from './order-items.ts'
import { orders } from './orders.ts'
import { products } from './products.ts'
import type { CountedSource } from './source.ts'

/** The sources of the contract, by their names there. */
export const COUNTED: Readonly<Record<string, CountedSource>> = {
  orders,
  'order-items': orderItems,
  products,
  activity,
}
