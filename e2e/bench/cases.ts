import { BENCH_TENANT, benchProductId } from '@mtc/api/bench'

export const PRODUCTS = 10_000
const admin = `/api/v1/${BENCH_TENANT}/admin/products`

export interface Call {
  method: 'GET' | 'POST' | 'PATCH'
  path: string
  body?: string
  headers?: Record<string, string>
}
export interface Case {
  name: string
  /** The n-th request to the product, and what the bare statement server is asked for the same. */
  app(n: number, typeId: string): Call
  bare(n: number): Call
}

const any = (n: number) => benchProductId(1 + ((n * 7919) % PRODUCTS))
const json = { 'content-type': 'application/json' }

const create = (n: number, typeId: string) => {
  const key = `${process.pid}-${n}`
  return JSON.stringify({
    productTypeId: typeId,
    name: `Made ${key}`,
    slug: `made-${key}`,
    sku: `M-${key}`,
    price: 999,
    currency: 'EUR',
    metadata: { platform: 'Steam', hours: n % 100, studio: 'Studio 7', genres: ['Puzzle'] },
  })
}

/** What is measured: the work a console does all day. */
export const cases: readonly Case[] = [
  {
    name: 'get by id',
    app: (n) => ({ method: 'GET', path: `${admin}/${any(n)}` }),
    bare: (n) => ({ method: 'GET', path: `/get/${any(n)}` }),
  },
  {
    name: 'list 20 of 10,000, filtered and sorted',
    app: () => ({ method: 'GET', path: `${admin}?status=active&sort=-price&limit=20` }),
    bare: () => ({ method: 'GET', path: '/list' }),
  },
  {
    name: 'list 20 by a custom field',
    app: (n) => ({ method: 'GET', path: `${admin}?attr.studio=Studio%20${n % 400}&limit=20` }),
    bare: (n) => ({ method: 'GET', path: `/attribute/${n % 400}` }),
  },
  {
    name: 'search, 20 rows',
    app: () => ({ method: 'GET', path: `${admin}?q=harbour%20lant&limit=20` }),
    bare: () => ({ method: 'GET', path: '/search' }),
  },
  {
    name: 'create',
    app: (n, typeId) => ({ method: 'POST', path: admin, body: create(n, typeId), headers: json }),
    bare: (n) => ({ method: 'POST', path: '/create', body: create(n, ''), headers: json }),
  },
  {
    name: 'change one field',
    app: (n) => ({
      method: 'PATCH',
      path: `${admin}/${any(n)}`,
      body: JSON.stringify({ price: 100 + (n % 5000) }),
      headers: { ...json, 'if-match': '*' },
    }),
    bare: (n) => ({
      method: 'PATCH',
      path: `/patch/${any(n)}`,
      body: JSON.stringify({ price: 100 + (n % 5000) }),
      headers: json,
    }),
  },
]
