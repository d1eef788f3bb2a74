import { z } from '@hono/zod-openapi'
import { demoId } from '../demo-id.ts'
import { currency, longText, money, oneOf, slug, text, uuid } from '../fields.ts'
import { defineOperation } from '../operation.ts'
import { byId, idFilter, listQuery, rangeFilter } from '../paging.ts'

const example = {
  id: demoId('games', 'product'),
  name: 'Hollow Meridian (Steam)',
  slug: 'hollow-meridian-steam',
  description:
    'A kingdom lives on the rim of a bottomless valley, and every night the rim moves inward. Ride out, map what is left, and decide who gets to stand on it. Redeemed on Steam; the key arrives by e-mail within minutes.',
  price: 5999,
  currency: 'EUR',
  brand: 'Lanternquay',
  category: 'Role-playing',
  imageUrl: `/api/v1/games/files/${demoId('games', 'file', 2)}`,
  attributes: [
    { label: 'Platform', value: 'Steam', display: 'text' as const, links: [], columns: [], rows: [] },
    { label: 'Edition', value: 'Standard', display: 'text' as const, links: [], columns: [], rows: [] },
  ],
}

/** How a custom field is put before a customer. */
export const ATTRIBUTE_DISPLAYS = [
  'text',
  'rich-text',
  'markdown',
  'code',
  'color',
  'link',
  'pictures',
  'files',
  'table',
] as const

const Attribute = z
  .strictObject({
    label: text(200, { title: 'Label', description: "The field's name", example: 'Platform' }),
    value: longText(20_000, {
      title: 'Value',
      description: 'The value in words; for rich text, Markdown and code the text itself. Rich text is safe to show',
      example: 'Steam',
    }),
    display: oneOf(ATTRIBUTE_DISPLAYS, {
      title: 'Display',
      description: 'What the value is besides its words',
      example: 'text',
    }),
    links: z
      .array(text(2000, { title: 'Link', description: 'An address' }))
      .max(50)
      .openapi({ title: 'Links', description: 'Where a link leads; where its pictures or files are fetched' }),
    columns: z
      .array(text(200, { title: 'Column', description: "A column's name" }))
      .max(200)
      .openapi({ title: 'Columns', description: "The names of a table's columns" }),
    rows: z
      .array(z.array(text(2000, { title: 'Cell', description: 'A cell in words' }, 0)).max(200))
      .max(200)
      .openapi({ title: 'Rows', description: "A table's cells in words, row by row" }),
  })
  .openapi('StorefrontAttribute', {
    description: 'A custom field, for reading.',
    example: { label: 'Platform', value: 'Steam', display: 'text', links: [], columns: [], rows: [] },
  })
export type StorefrontAttribute = z.infer<typeof Attribute>

export const StorefrontProduct = z
  .strictObject({
    id: uuid({ title: 'Id', description: 'Names the product' }),
    name: text(200, { title: 'Name', description: 'What customers read' }),
    slug: slug(),
    description: longText(10_000, { title: 'Description', description: 'What customers should know' }),
    price: money({ title: 'Price', description: 'In minor units of the currency' }),
    currency: currency(),
    brand: text(120, { title: 'Brand', description: 'Who makes it' }).nullable(),
    category: text(120, { title: 'Category', description: 'The shelf it stands on' }).nullable(),
    imageUrl: text(300, { title: 'Picture', description: 'The address of its picture' }).nullable(),
    attributes: z
      .array(Attribute)
      .max(200)
      .openapi({ title: 'Details', description: 'Its custom fields, for reading' }),
  })
  .openapi('StorefrontProduct', { description: 'A product as customers see it: active products only.', example })

const query = listQuery({
  name: 'StorefrontProduct',
  sort: ['name', 'price', 'publishedAt'],
  searchable: true,
  attributes: true,
  filters: {
    ...byId,
    categoryId: idFilter('The category'),
    brandId: idFilter('The brand'),
    price: rangeFilter('Price in minor units', 'integer'),
  },
})

export const listStorefrontProducts = defineOperation({
  id: 'listStorefrontProducts',
  method: 'get',
  path: '/{tenant}/storefront/products',
  tag: 'Storefront',
  access: 'public',
  query,
  data: StorefrontProduct,
  list: true,
  example,
  responseName: 'StorefrontProductList',
  summary: 'List the products on sale',
  description:
    'Answers a page of active products, filtered, sorted and searched. Drafts and archived products never show.',
})
export const getStorefrontProduct = defineOperation({
  id: 'getStorefrontProduct',
  method: 'get',
  path: '/{tenant}/storefront/products/{slug}',
  tag: 'Storefront',
  access: 'public',
  data: StorefrontProduct,
  example,
  responseName: 'StorefrontProductResponse',
  summary: 'Get a product on sale',
  description: 'Answers one active product by its address name.',
})
