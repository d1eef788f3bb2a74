import { DROPS } from './drops/releases.ts'

export interface Burst {
  /** Days before `now`. */
  daysAgo: number
  /** How many ordinary days this one is worth. */
  strength: number
}

/** How a tenant's customers behave: what makes its ninety days look like its own. */
export interface OrderPlan {
  prefix: string
  count: number
  /** Weight of each weekday from Sunday to Saturday; 0 is closed. */
  week: readonly number[]
  /** First and last hour (UTC) in which orders come in, and the busiest one. */
  hours: { from: number; to: number; peak: number }
  /** Weight of the last day compared with the first. */
  growth: number
  bursts: readonly Burst[]
  /** Orders come only on burst days, in the minutes after the doors open. */
  onlyBursts: boolean
  /** Most different products in an order, and most pieces of one. */
  basket: { lines: number; pieces: number }
  /** Weight of each store by slug, and the weekdays it opens on when not on all of them. */
  stores: Readonly<Record<string, { weight: number; weekdays?: readonly number[] }>>
  shippingMinor: number
  /** Orders from this subtotal are delivered free. */
  freeShippingFromMinor: number
  /** Stores where people carry it home themselves. */
  collectedAt: readonly string[]
  taxPercent: number
  discountShare: number
  paymentMethods: readonly string[]
  /** Home countries of the customers. */
  countries: readonly string[]
}

export const orderPlans: Readonly<Record<string, OrderPlan>> = {
  games: {
    prefix: 'G',
    count: 1500,
    week: [1.5, 0.8, 0.75, 0.8, 0.9, 1.3, 1.7],
    hours: { from: 6, to: 23, peak: 19 },
    growth: 1.5,
    bursts: [
      { daysAgo: 58, strength: 4.5 },
      { daysAgo: 57, strength: 3.6 },
      { daysAgo: 56, strength: 2.4 },
      { daysAgo: 16, strength: 5.5 },
      { daysAgo: 15, strength: 4.4 },
      { daysAgo: 14, strength: 2.6 },
    ],
    onlyBursts: false,
    basket: { lines: 3, pieces: 1 },
    stores: { online: { weight: 92 }, fairs: { weight: 8, weekdays: [0, 6] } },
    shippingMinor: 0,
    freeShippingFromMinor: 0,
    collectedAt: [],
    taxPercent: 21,
    discountShare: 0.16,
    paymentMethods: ['card', 'card', 'wallet', 'bank-transfer', 'gift-card'],
    countries: ['NL', 'DE', 'FR', 'IE', 'AT', 'ES'],
  },
  bakery: {
    prefix: 'B',
    count: 1200,
    week: [0, 0.5, 0.8, 0.85, 0.95, 1.6, 2.1],
    hours: { from: 6, to: 17, peak: 9 },
    growth: 1.25,
    bursts: [],
    onlyBursts: false,
    basket: { lines: 4, pieces: 3 },
    stores: { shop: { weight: 54 }, 'order-ahead': { weight: 30 }, market: { weight: 26, weekdays: [6] } },
    shippingMinor: 0,
    freeShippingFromMinor: 0,
    collectedAt: [],
    taxPercent: 9,
    discountShare: 0.05,
    paymentMethods: ['card', 'card', 'cash', 'wallet'],
    countries: ['IE'],
  },
  fruits: {
    prefix: 'F',
    count: 900,
    week: [0.7, 1.1, 1, 1, 1.05, 1.2, 1.1],
    hours: { from: 5, to: 20, peak: 11 },
    growth: 1.4,
    bursts: [],
    onlyBursts: false,
    basket: { lines: 5, pieces: 3 },
    stores: { online: { weight: 68 }, zurich: { weight: 32 } },
    shippingMinor: 590,
    freeShippingFromMinor: 3900,
    collectedAt: ['zurich'],
    taxPercent: 10,
    discountShare: 0.1,
    paymentMethods: ['card', 'invoice', 'bank-transfer', 'wallet'],
    countries: ['AT', 'DE', 'CH'],
  },
  drops: {
    prefix: 'D',
    count: 400,
    week: [1, 1, 1, 1, 1, 1, 1],
    hours: { from: 22, to: 23, peak: 22 },
    growth: 1,
    bursts: [
      { daysAgo: -DROPS.first, strength: 95 },
      { daysAgo: -DROPS.second, strength: 130 },
      { daysAgo: -DROPS.third, strength: 175 },
    ],
    onlyBursts: true,
    basket: { lines: 1, pieces: 1 },
    stores: { online: { weight: 1 } },
    shippingMinor: 1200,
    freeShippingFromMinor: 25000,
    collectedAt: [],
    taxPercent: 8,
    discountShare: 0,
    paymentMethods: ['card', 'wallet'],
    countries: ['US'],
  },
}

/** Cities of each country in which customers live. */
export const CITIES: Readonly<Record<string, readonly string[]>> = {
  NL: ['Amsterdam', 'Utrecht', 'Rotterdam', 'Groningen'],
  DE: ['Berlin', 'Leipzig', 'Hamburg', 'München', 'Köln'],
  FR: ['Lyon', 'Nantes', 'Paris'],
  IE: ['Dublin', 'Cork', 'Galway', 'Limerick'],
  AT: ['Wien', 'Graz', 'Linz', 'Salzburg', 'Innsbruck'],
  ES: ['Valencia', 'Madrid', 'Sevilla'],
  CH: ['Zürich', 'Winterthur', 'Basel', 'Bern'],
  US: ['Brooklyn', 'Chicago', 'Austin', 'Portland', 'Oakland', 'Philadelphia'],
}

export const FIRST_NAMES = [
  'Aoife',
  'Jonas',
  'Mira',
  'Tomasz',
  'Leïla',
  'Björn',
  'Chiara',
  'Kofi',
  'Hanna',
  'Diego',
  'Yuki',
  'Nora',
  'Samir',
  'Freya',
  'Luca',
  'Inês',
  'Oskar',
  'Priya',
  'Eamon',
  'Zofia',
  'Matteo',
  'Salma',
  'Henrik',
  'Clara',
  'Ravi',
  'Elif',
  'Noah',
  'Marta',
  'Pieter',
  'Jin',
] as const

export const LAST_NAMES = [
  'Byrne',
  'Okonkwo',
  'Lindqvist',
  'Moreau',
  'Hofer',
  'Kowalski',
  'van Dijk',
  'Santos',
  'Novak',
  'Keller',
  'Ferrari',
  'Tanaka',
  'Haddad',
  'Murphy',
  'Schneider',
  'Petrov',
  'Jansen',
  'Ortega',
  'Baumann',
  'Nguyen',
  'Walsh',
  'Dubois',
  'Eriksen',
  'Gruber',
  'Mensah',
  'Ivanova',
] as const
