import type { DemoOrder } from './blueprint.ts'
import { CITIES, FIRST_NAMES, LAST_NAMES } from './order-plans.ts'
import type { Random } from './random.ts'
import { slugOf } from './slug.ts'

/** Somebody from one of these countries; low numbers come back more often, so that shops have regulars. */
export function customerOf(countries: readonly string[], random: Random): DemoOrder['customer'] {
  const first = FIRST_NAMES[Math.floor(random.next() ** 1.7 * FIRST_NAMES.length)] ?? FIRST_NAMES[0]
  const last = LAST_NAMES[Math.floor(random.next() ** 1.7 * LAST_NAMES.length)] ?? LAST_NAMES[0]
  const name = `${first} ${last}`
  // A person lives where their name says, so that a regular never moves between two orders.
  const country = countries[name.length % countries.length] ?? 'IE'
  const cities = CITIES[country] ?? ['Dublin']
  return {
    name,
    email: `${slugOf(name).replaceAll('-', '.')}@example.${name.length % 2 === 0 ? 'com' : 'org'}`,
    city: cities[(first.length * 3 + last.length) % cities.length] ?? 'Dublin',
    country,
  }
}
