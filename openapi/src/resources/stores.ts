import { demoId } from '../demo-id.ts'
import { currency, flag, jsonObject, locale, oneOf, slug, text } from '../fields.ts'
import { flagFilter, oneOfFilter, rangeFilter } from '../paging.ts'
import { defineResource } from '../resource.ts'

export const STORE_TYPES = ['online', 'retail', 'market'] as const

export const Stores = defineResource({
  name: 'Store',
  plural: 'Stores',
  path: 'stores',
  subject: 'stores',
  description: 'A sales channel of the shop: its own web address, currency and language.',
  fields: {
    name: text(120, { title: 'Name', description: 'What people call the store', example: 'Online shop' }),
    slug: slug({ example: 'online' }),
    type: oneOf(STORE_TYPES, { title: 'Type', description: 'Where it sells', example: 'online' }).default('online'),
    domain: text(253, {
      title: 'Domain',
      description: 'Its own web domain, where it has one',
      example: 'games.example.com',
    })
      .nullable()
      .default(null),
    currency: currency(),
    locale: locale(),
    isDefault: flag({
      title: 'Default store',
      description: 'Used where no store is named; a shop has one',
      example: true,
    }).default(false),
    settings: jsonObject({ title: 'Settings', description: 'Further settings as JSON', example: {} }).default({}),
  },
  filters: {
    type: oneOfFilter('Where it sells', STORE_TYPES),
    isDefault: flagFilter('The default store'),
    createdAt: rangeFilter('Made', 'time'),
  },
  sort: ['name', 'createdAt', 'updatedAt'],
  defaultSort: 'name',
  search: ['name', 'slug'],
  example: {
    id: demoId('games', 'store'),
    name: 'Online shop',
    slug: 'online',
    type: 'online',
    domain: 'games.example.com',
    currency: 'EUR',
    locale: 'en-IE',
    isDefault: true,
    settings: {},
  },
  createExample: {
    name: 'Harbour market',
    slug: 'harbour-market',
    type: 'market',
    domain: null,
    currency: 'EUR',
    locale: 'nl-NL',
    isDefault: false,
    settings: {},
  },
  screen: {
    group: 'settings',
    order: 1,
    icon: 'IconBuildingStore',
    title: 'Stores',
    singular: 'store',
    nameField: 'name',
    purpose:
      'Each store is a place you sell: a web shop, a market stall, a branch. It has its own currency and language.',
    columns: ['name', 'slug', 'type', 'currency', 'locale', 'isDefault'],
  },
})
