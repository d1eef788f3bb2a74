import { z } from '@hono/zod-openapi'
import { demoId } from '../demo-id.ts'
import { currency, jsonObject, locale, oneOf, slug, text } from '../fields.ts'
import { oneOfFilter, rangeFilter } from '../paging.ts'
import { defineResource } from '../resource.ts'

export const TENANT_STATUSES = ['active', 'suspended', 'deleted'] as const
export const PLANS = ['free', 'basic', 'pro', 'enterprise'] as const

/** First path segments of the API and of the web server: no shop may be called like one. */
const RESERVED_SLUGS = [
  'admin',
  'auth',
  'health',
  'metrics',
  'docs',
  'openapi',
  'api',
  'shop',
  'problems',
  'assets',
  'reference',
  'www',
  'app',
  'system',
] as const

export const Tenants = defineResource({
  name: 'Tenant',
  plural: 'Tenants',
  path: 'tenants',
  scope: 'platform',
  subject: 'tenants',
  description: 'A shop on this platform, with everything that belongs to it.',
  fixed: {
    slug: slug({
      title: 'Address',
      description: 'The part of the web address that names the shop; it cannot change later',
      example: 'games',
    }).refine((value) => !(RESERVED_SLUGS as readonly string[]).includes(value), 'is reserved: choose another'),
  },
  fields: {
    name: text(120, { title: 'Name', description: 'What people call the shop', example: 'Lantern & Key Games' }),
    status: oneOf(TENANT_STATUSES, {
      title: 'Status',
      description: 'A suspended shop answers nobody but the platform',
      example: 'active',
    }).default('active'),
    plan: oneOf(PLANS, {
      title: 'Plan',
      description: 'What the shop has booked; plans carry limits',
      example: 'pro',
    }).default('free'),
    domain: text(253, { title: 'Domain', description: 'Its own web domain', example: 'games.example.com' })
      .nullable()
      .default(null),
    subdomain: text(63, { title: 'Subdomain', description: "Its name below the platform's domain", example: 'games' })
      .nullable()
      .default(null),
    currency: currency().default('EUR'),
    locale: locale().default('en-GB'),
    timeZone: z
      .string()
      .min(1)
      .max(60)
      .regex(/^[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)*$/)
      .openapi({
        title: 'Time zone',
        description: 'An IANA time zone: the days of reports begin there',
        example: 'Europe/Amsterdam',
      })
      .default('UTC'),
    settings: jsonObject({ title: 'Settings', description: 'Further settings as JSON', example: {} }).default({}),
    branding: jsonObject({
      title: 'Branding',
      description: 'Colours, logos and fonts that are laid over every theme',
      example: { colors: { primary: '#3d2bd6' } },
    }).default({}),
  },
  filters: {
    status: oneOfFilter('The status', TENANT_STATUSES),
    plan: oneOfFilter('The plan', PLANS),
    createdAt: rangeFilter('Made', 'time'),
  },
  sort: ['name', 'slug', 'createdAt', 'updatedAt'],
  defaultSort: 'name',
  search: ['name', 'slug'],
  example: {
    id: demoId('games', 'tenant'),
    slug: 'games',
    name: 'Lantern & Key Games',
    status: 'active',
    plan: 'pro',
    domain: 'games.example.com',
    subdomain: 'games',
    currency: 'EUR',
    locale: 'en-IE',
    timeZone: 'Europe/Amsterdam',
    settings: {},
    branding: { colors: { primary: '#3d2bd6' } },
  },
  createExample: {
    slug: 'pixel-harbour',
    name: 'Pixel Harbour',
    plan: 'free',
    subdomain: 'pixel-harbour',
    currency: 'EUR',
    locale: 'en-IE',
    timeZone: 'Europe/Dublin',
    settings: {},
    branding: { colors: { primary: '#5b3fd6' } },
  },
  screen: {
    group: 'platform',
    order: 1,
    icon: 'IconBuildingSkyscraper',
    title: 'Tenants',
    singular: 'tenant',
    nameField: 'name',
    purpose: 'Every shop on this platform. Each has its own catalog, orders, people and looks.',
    columns: ['name', 'slug', 'status', 'plan', 'currency', 'createdAt'],
  },
})
