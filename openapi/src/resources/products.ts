import { demoId } from '../demo-id.ts'
import { currency, integer, jsonObject, longText, money, oneOf, reference, slug, text, time } from '../fields.ts'
import { idFilter, oneOfFilter, rangeFilter, textFilter } from '../paging.ts'
import { defineResource } from '../resource.ts'

export const PRODUCT_STATUSES = ['draft', 'active', 'archived'] as const

export const Products = defineResource({
  name: 'Product',
  plural: 'Products',
  path: 'products',
  subject: 'products',
  description: 'Something that is sold, with the custom fields of its type.',
  fixed: {
    productTypeId: reference('product-types', {
      title: 'Product type',
      description: 'Says which custom fields the product has; it cannot change later',
      example: demoId('games', 'product-type'),
    }),
  },
  fields: {
    name: text(200, { title: 'Name', description: 'What customers read', example: 'Hollow Meridian (Steam)' }),
    slug: slug(),
    sku: text(64, {
      title: 'SKU',
      description: 'The stock keeping unit: one per product in the shop',
      example: 'gk-hollow-meridian-st',
    }),
    description: longText(10_000, {
      title: 'Description',
      description: 'What customers should know',
      example: 'A slow mystery among fishing boats.',
    }).default(''),
    status: oneOf(PRODUCT_STATUSES, {
      title: 'Status',
      description: 'Only active products are sold',
      example: 'active',
    }).default('draft'),
    price: money({ title: 'Price', description: 'In minor units of the currency', example: 5999 }),
    currency: currency(),
    brandId: reference('brands', { title: 'Brand', description: 'Who makes it' }).nullable().default(null),
    categoryId: reference('categories', { title: 'Category', description: 'The shelf it stands on' })
      .nullable()
      .default(null),
    publishedAt: time({ title: 'Published', description: 'When it went on sale' }).nullable().default(null),
    metadata: jsonObject({
      title: 'Custom fields',
      description: "The product's own fields, as its type's schema says",
      example: { platform: 'Steam' },
    }).default({}),
  },
  computed: {
    typeRevision: integer(1, 1_000_000, {
      title: 'Type revision',
      description: 'The revision of the type that the custom fields were last checked against',
      example: 1,
    }),
    imageId: reference('files', {
      title: 'Picture',
      description: 'The first picture among the custom fields',
    }).nullable(),
    faultCount: integer(0, 1_000_000, {
      title: 'Needs attention',
      description:
        'How much of the custom fields does not fit since their type was changed; 0 once they are saved again',
      example: 0,
    }),
  },
  filters: {
    status: oneOfFilter('The status', PRODUCT_STATUSES),
    productTypeId: idFilter('The product type'),
    brandId: idFilter('The brand'),
    categoryId: idFilter('The category'),
    sku: textFilter('The SKU', 64),
    slug: textFilter('The address', 80),
    price: rangeFilter('Price in minor units', 'integer'),
    faultCount: rangeFilter('Faults of the custom fields', 'integer'),
    createdAt: rangeFilter('Made', 'time'),
    updatedAt: rangeFilter('Changed', 'time'),
  },
  sort: ['createdAt', 'updatedAt', 'name', 'price', 'sku'],
  defaultSort: '-createdAt',
  search: ['name', 'sku', 'description'],
  attributes: true,
  example: {
    id: demoId('games', 'product'),
    version: 2,
    productTypeId: demoId('games', 'product-type'),
    name: 'Hollow Meridian (Steam)',
    slug: 'hollow-meridian-steam',
    sku: 'gk-hollow-meridian-st',
    description:
      'A kingdom lives on the rim of a bottomless valley, and every night the rim moves inward. Ride out, map what is left, and decide who gets to stand on it. Redeemed on Steam; the key arrives by e-mail within minutes.',
    status: 'active',
    price: 5999,
    currency: 'EUR',
    brandId: demoId('games', 'brand'),
    categoryId: demoId('games', 'category', 4),
    publishedAt: '2026-03-30T12:00:00.000Z',
    metadata: { platform: 'Steam', edition: 'Standard', region: 'Europe' },
    typeRevision: 1,
    imageId: demoId('games', 'file', 2),
    faultCount: 0,
  },
  createExample: {
    productTypeId: demoId('games', 'product-type'),
    name: 'Night Harbour (Steam)',
    slug: 'night-harbour-steam',
    sku: 'gk-night-harbour-st',
    description: 'A slow mystery among fishing boats.',
    status: 'draft',
    price: 1999,
    currency: 'EUR',
    brandId: demoId('games', 'brand'),
    categoryId: demoId('games', 'category', 3),
    publishedAt: null,
    metadata: {
      platform: 'Steam',
      edition: 'Standard',
      region: 'Europe',
      genres: ['Adventure'],
      developer: 'Ninth Lantern',
      publisher: 'Lanternquay',
      releaseDate: '2026-12-04',
      ageRating: '7',
      players: 'Single-player',
      cover: demoId('games', 'file', 2),
    },
  },
  screen: {
    group: 'catalog',
    order: 1,
    icon: 'IconPackage',
    title: 'Products',
    singular: 'product',
    nameField: 'name',
    purpose: 'Everything you sell. Each product has a type, which says what fields it has.',
    columns: ['imageId', 'name', 'sku', 'status', 'price', 'productTypeId', 'brandId', 'updatedAt'],
  },
})
