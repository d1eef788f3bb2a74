import type { Place } from '../console/core/place.ts'

/** The shop that a test's screens belong to, where its owner works. */
export const place = {
  tenant: 'games',
  base: '/games',
  name: 'Games',
  role: 'owner',
  permissions: ['*'],
  currency: 'EUR',
  timeZone: 'UTC',
} satisfies Place
