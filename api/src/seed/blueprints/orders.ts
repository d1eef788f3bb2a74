import type { Blueprint, BlueprintProduct, BlueprintStore, DemoOrder, DemoOrderItem, OrderStatus } from './blueprint.ts'
import { customerOf } from './order-customers.ts'
import { type OrderPlan, orderPlans } from './order-plans.ts'
import { momentsOf, weekdayOf } from './order-times.ts'
import { type Random, randomOf } from './random.ts'

const DAY_MS = 86_400_000
const FIRST_NUMBER = 10_001

/** A franc is worth a little more than a euro; prices abroad are rounded to five cents. */
const RATE: Readonly<Record<string, number>> = { CHF: 0.95 }

/** The ninety days of orders that end at `now`, oldest first; the same for the same blueprint and moment. */
export function ordersOf(blueprint: Blueprint, now: number): DemoOrder[] {
  const plan = orderPlans[blueprint.slug]
  if (plan === undefined) return []
  const random = randomOf(`${blueprint.slug}/orders`)
  const shelf = popularityOf(blueprint, random)
  return momentsOf(plan, now, random).map((placedAt, index) =>
    orderAt(placedAt, FIRST_NUMBER + index, { blueprint, plan, now, random, shelf }),
  )
}

interface Shelf {
  products: BlueprintProduct[]
  /** How much each product is wanted: few sell a lot, many a little; what its type lists first leads, and cheap beats dear. */
  weights: number[]
}

interface Scene {
  blueprint: Blueprint
  plan: OrderPlan
  now: number
  random: Random
  shelf: Shelf
}

function popularityOf(blueprint: Blueprint, random: Random): Shelf {
  const places = new Map<string, number>()
  const ranked = blueprint.products
    .filter(({ status, publishedDaysAgo }) => status === 'active' && publishedDaysAgo !== null)
    .map((product) => {
      const place = places.get(product.type) ?? 0
      places.set(product.type, place + 1)
      return { product, rank: place + random.next() * 24 }
    })
    .sort((a, b) => a.rank - b.rank)
  return {
    products: ranked.map(({ product }) => product),
    weights: ranked.map(({ product }, place) => 1 / ((place + 1.5) ** 0.8 * product.priceMinor ** 0.3)),
  }
}

function orderAt(placedAt: number, number: number, scene: Scene): DemoOrder {
  const { plan, now, random } = scene
  const store = storeAt(placedAt, scene)
  const items = itemsOf(placedAt, store.currency, scene)
  const subtotalMinor = items.reduce((sum, { quantity, unitPriceMinor }) => sum + quantity * unitPriceMinor, 0)
  const discountMinor = random.chance(plan.discountShare)
    ? Math.round((subtotalMinor * random.pick([5, 10, 15])) / 100)
    : 0
  const shippingMinor =
    plan.collectedAt.includes(store.slug) || subtotalMinor >= plan.freeShippingFromMinor ? 0 : plan.shippingMinor
  const taxMinor = Math.round(((subtotalMinor - discountMinor) * plan.taxPercent) / 100)
  return {
    number: `${plan.prefix}-${number}`,
    status: statusAt(now - placedAt, random),
    placedAt,
    customer: customerOf(store.currency === 'CHF' ? ['CH'] : plan.countries, random),
    store: store.slug,
    currency: store.currency,
    items,
    subtotalMinor,
    discountMinor,
    shippingMinor,
    taxMinor,
    totalMinor: subtotalMinor - discountMinor + shippingMinor + taxMinor,
    paymentMethod: random.pick(plan.paymentMethods),
  }
}

function storeAt(placedAt: number, { blueprint, plan, random }: Scene): BlueprintStore {
  const weekday = weekdayOf(placedAt)
  const weights = blueprint.stores.map(({ slug }) => {
    const habits = plan.stores[slug]
    return habits === undefined || habits.weekdays?.includes(weekday) === false ? 0 : habits.weight
  })
  return weighted(blueprint.stores, weights, random)
}

/** Different products that were on sale that day. */
function itemsOf(placedAt: number, currency: string, { plan, now, random, shelf }: Scene): DemoOrderItem[] {
  const age = Math.floor((now - placedAt) / DAY_MS)
  const onSale = shelf.weights.map((weight, index) => {
    const published = shelf.products[index]?.publishedDaysAgo ?? -1
    if (plan.onlyBursts) return Math.abs(published - age) <= 1 ? weight : 0
    return published > age ? weight : 0
  })
  const lines = 1 + Math.floor(random.next() ** 2 * plan.basket.lines)
  const chosen = new Set<BlueprintProduct>()
  for (let line = 0; line < lines; line++) chosen.add(weighted(shelf.products, onSale, random))
  return [...chosen].map((product) => ({
    product: product.slug,
    name: product.name,
    sku: product.sku,
    quantity: 1 + Math.floor(random.next() ** 3 * plan.basket.pieces),
    unitPriceMinor:
      currency === product.currency
        ? product.priceMinor
        : Math.round((product.priceMinor * (RATE[currency] ?? 1)) / 5) * 5,
  }))
}

/** New orders are still on their way; old ones are settled one way or another. */
function statusAt(ageMs: number, random: Random): OrderStatus {
  const days = ageMs / DAY_MS
  const chance = random.next()
  if (days < 0.5) return chance < 0.3 ? 'pending' : 'paid'
  if (days < 3) return chance < 0.06 ? 'pending' : chance < 0.4 ? 'paid' : chance < 0.44 ? 'cancelled' : 'fulfilled'
  return chance < 0.04 ? 'cancelled' : chance < 0.07 ? 'refunded' : chance < 0.08 ? 'paid' : 'fulfilled'
}

function weighted<T>(list: readonly T[], weights: readonly number[], random: Random): T {
  let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0)
  const found = list.find((_, index) => {
    left -= weights[index] ?? 0
    return left < 0
  })
  return found ?? random.pick(list)
}
