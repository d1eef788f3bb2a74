import { PRODUCT_STATUSES, STORE_TYPES } from '@mtc/openapi'
import { sql } from 'drizzle-orm'
import { inList, type Kit } from '../kit.ts'
import { type platformTables, stamps } from './platform.ts'

type Json = Record<string, unknown>

/** What is sold, and where. */
export function catalogTables(c: Kit, { tenants }: ReturnType<typeof platformTables>) {
  const tenantId = () =>
    c
      .id('tenant_id')
      .notNull()
      .references(() => tenants.id, { onDelete: 'cascade' })

  const stores = c.table(
    'stores',
    {
      id: c.id().primaryKey(),
      tenantId: tenantId(),
      name: c.text('name').notNull(),
      slug: c.text('slug').notNull(),
      type: c.oneOf('type', STORE_TYPES).notNull().default('online'),
      domain: c.text('domain'),
      currency: c.text('currency').notNull(),
      locale: c.text('locale').notNull(),
      isDefault: c.bool('is_default').notNull().default(false),
      settings: c.json<Json>('settings').notNull(),
      ...stamps(c),
    },
    (t) => [
      c.uniqueIndex('stores_slug').on(t.tenantId, t.slug),
      c.uniqueIndex('stores_domain').on(t.domain),
      c.index('stores_name').on(t.tenantId, t.name, t.id),
      c.index('stores_created').on(t.tenantId, t.createdAt, t.id),
      c.index('stores_updated').on(t.tenantId, t.updatedAt, t.id),
      c.check('stores_type_known', inList(t.type, STORE_TYPES)),
    ],
  )
  const files = c.table(
    'files',
    {
      id: c.id().primaryKey(),
      tenantId: tenantId(),
      name: c.text('name').notNull(),
      alt: c.text('alt').notNull().default(''),
      contentType: c.text('content_type').notNull(),
      /** Bytes. */
      size: c.int('size').notNull(),
      ...stamps(c),
    },
    (t) => [
      c.index('files_created').on(t.tenantId, t.createdAt, t.id),
      c.index('files_updated').on(t.tenantId, t.updatedAt, t.id),
      c.index('files_name').on(t.tenantId, t.name, t.id),
      c.index('files_size').on(t.tenantId, t.size, t.id),
    ],
  )
  const sectors = c.table(
    'sectors',
    {
      id: c.id().primaryKey(),
      tenantId: tenantId(),
      name: c.text('name').notNull(),
      slug: c.text('slug').notNull(),
      description: c.text('description').notNull().default(''),
      ...stamps(c),
    },
    (t) => [
      c.uniqueIndex('sectors_slug').on(t.tenantId, t.slug),
      c.index('sectors_name').on(t.tenantId, t.name, t.id),
      c.index('sectors_created').on(t.tenantId, t.createdAt, t.id),
      c.index('sectors_updated').on(t.tenantId, t.updatedAt, t.id),
    ],
  )
  const brands = c.table(
    'brands',
    {
      id: c.id().primaryKey(),
      tenantId: tenantId(),
      sectorId: c.id('sector_id').references(() => sectors.id),
      name: c.text('name').notNull(),
      slug: c.text('slug').notNull(),
      description: c.text('description').notNull().default(''),
      website: c.text('website'),
      logoId: c.id('logo_id').references(() => files.id, { onDelete: 'set null' }),
      ...stamps(c),
    },
    (t) => [
      c.uniqueIndex('brands_slug').on(t.tenantId, t.slug),
      c.index('brands_name').on(t.tenantId, t.name, t.id),
      c.index('brands_sector').on(t.sectorId, t.name, t.id),
      c.index('brands_logo').on(t.logoId),
      c.index('brands_created').on(t.tenantId, t.createdAt, t.id),
      c.index('brands_updated').on(t.tenantId, t.updatedAt, t.id),
    ],
  )
  const categories = c.table(
    'categories',
    {
      id: c.id().primaryKey(),
      tenantId: tenantId(),
      parentId: c.id('parent_id'),
      name: c.text('name').notNull(),
      slug: c.text('slug').notNull(),
      description: c.text('description').notNull().default(''),
      position: c.int('position').notNull().default(0),
      ...stamps(c),
    },
    (t) => [
      c.foreignKey({ name: 'categories_parent', columns: [t.parentId], foreignColumns: [t.id] }),
      c.uniqueIndex('categories_slug').on(t.tenantId, t.slug),
      c.index('categories_position').on(t.tenantId, t.position, t.name, t.id),
      c.index('categories_name').on(t.tenantId, t.name, t.id),
      c.index('categories_parent_position').on(t.parentId, t.position, t.name, t.id),
      c.index('categories_created').on(t.tenantId, t.createdAt, t.id),
      c.index('categories_updated').on(t.tenantId, t.updatedAt, t.id),
      c.check('categories_not_own_parent', sql`${t.parentId} is null or ${t.parentId} <> ${t.id}`),
    ],
  )
  const productTypes = c.table(
    'product_types',
    {
      id: c.id().primaryKey(),
      tenantId: tenantId(),
      name: c.text('name').notNull(),
      slug: c.text('slug').notNull(),
      description: c.text('description').notNull().default(''),
      /** JSON Schema 2020-12. */
      schema: c.json<Json>('schema').notNull(),
      uiConfig: c.json<Json>('ui_config').notNull(),
      revision: c.int('revision').notNull().default(1),
      /** Names the schema and the form by their content: whoever reports the same hash speaks of the same contract. */
      contractHash: c.text('contract_hash').notNull().default(''),
      ...stamps(c),
    },
    (t) => [
      c.uniqueIndex('product_types_slug').on(t.tenantId, t.slug),
      c.index('product_types_name').on(t.tenantId, t.name, t.id),
      c.index('product_types_created').on(t.tenantId, t.createdAt, t.id),
      c.index('product_types_updated').on(t.tenantId, t.updatedAt, t.id),
    ],
  )
  /** Custom fields that several types share. */
  const fragments = c.table(
    'fragments',
    {
      id: c.id().primaryKey(),
      tenantId: tenantId(),
      name: c.text('name').notNull(),
      slug: c.text('slug').notNull(),
      description: c.text('description').notNull().default(''),
      /** The short form of the fields. */
      fields: c.json<Json[]>('fields').notNull(),
      revision: c.int('revision').notNull().default(1),
      ...stamps(c),
    },
    (t) => [
      c.uniqueIndex('fragments_slug').on(t.tenantId, t.slug),
      c.index('fragments_name').on(t.tenantId, t.name, t.id),
      c.index('fragments_created').on(t.tenantId, t.createdAt, t.id),
      c.index('fragments_updated').on(t.tenantId, t.updatedAt, t.id),
    ],
  )
  const products = c.table(
    'products',
    {
      id: c.id().primaryKey(),
      tenantId: tenantId(),
      productTypeId: c
        .id('product_type_id')
        .notNull()
        .references(() => productTypes.id),
      typeRevision: c.int('type_revision').notNull(),
      name: c.text('name').notNull(),
      slug: c.text('slug').notNull(),
      sku: c.text('sku').notNull(),
      description: c.text('description').notNull().default(''),
      status: c.oneOf('status', PRODUCT_STATUSES).notNull().default('draft'),
      price: c.money('price').notNull(),
      currency: c.text('currency').notNull(),
      brandId: c.id('brand_id').references(() => brands.id),
      categoryId: c.id('category_id').references(() => categories.id),
      publishedAt: c.time('published_at'),
      metadata: c.json<Json>('metadata').notNull(),
      /** The first picture among the custom fields. */
      imageId: c.id('image_id'),
      /** How many faults the custom fields have since their type was changed; 0 once they are saved again. */
      faultCount: c.int('fault_count').notNull().default(0),
      ...stamps(c),
    },
    (t) => [
      c.uniqueIndex('products_slug').on(t.tenantId, t.slug),
      c.uniqueIndex('products_sku').on(t.tenantId, t.sku),
      c.index('products_created').on(t.tenantId, t.createdAt, t.id),
      c.index('products_updated').on(t.tenantId, t.updatedAt, t.id),
      c.index('products_name').on(t.tenantId, t.name, t.id),
      c.index('products_price').on(t.tenantId, t.price, t.id),
      c.index('products_status_created').on(t.tenantId, t.status, t.createdAt, t.id),
      c.index('products_status_updated').on(t.tenantId, t.status, t.updatedAt, t.id),
      c.index('products_status_name').on(t.tenantId, t.status, t.name, t.id),
      c.index('products_status_price').on(t.tenantId, t.status, t.price, t.id),
      c.index('products_status_published').on(t.tenantId, t.status, t.publishedAt, t.id),
      c.index('products_type').on(t.productTypeId, t.createdAt, t.id),
      c.index('products_faulty').on(t.productTypeId, t.faultCount, t.id),
      c.index('products_brand').on(t.brandId, t.createdAt, t.id),
      c.index('products_category').on(t.categoryId, t.createdAt, t.id),
      c.check('products_price_not_negative', sql`${t.price} >= 0`),
      c.check('products_status_known', inList(t.status, PRODUCT_STATUSES)),
    ],
  )
  /** The custom fields once more, one row per scalar, so that any of them filters through an index. */
  const productAttributes = c.table(
    'product_attributes',
    {
      productId: c
        .id('product_id')
        .notNull()
        .references(() => products.id, { onDelete: 'cascade' }),
      key: c.text('attribute_key').notNull(),
      /** The place in a list, from 0. */
      position: c.int('position').notNull().default(0),
      tenantId: tenantId(),
      value: c.json<unknown>('attribute_value'),
      type: c.text('attribute_type').notNull(),
      textValue: c.text('text_value'),
      numberValue: c.real('number_value'),
      boolValue: c.bool('bool_value'),
    },
    (t) => [
      c.primaryKey({ columns: [t.productId, t.key, t.position] }),
      c.index('product_attributes_text').on(t.tenantId, t.key, t.textValue, t.productId),
      c.index('product_attributes_number').on(t.tenantId, t.key, t.numberValue, t.productId),
      c.index('product_attributes_bool').on(t.tenantId, t.key, t.boolValue, t.productId),
    ],
  )
  return { stores, files, sectors, brands, categories, productTypes, fragments, products, productAttributes }
}
