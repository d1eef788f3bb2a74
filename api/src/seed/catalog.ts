import { demoId } from '@mtc/openapi'
import { compileFields } from '@mtc/openapi/product-schema'
import type { Store } from '../db/port.ts'
import { contractHashOf } from '../modules/product-types/contract-hash.ts'
import { attributeRows } from '../modules/products/attribute-rows.ts'
import { typeOfProduct } from '../modules/products/type-of-product.ts'
import type { FileStorage } from '../platform/port.ts'
import type { Blueprint } from './blueprints/blueprint.ts'
import { resolveMarkers } from './blueprints/markers.ts'
import { searchRows } from './search-rows.ts'

const DAY_MS = 86_400_000

/** Numbers the rows of a list: slug or key -> id. */
function numbered(
  tenant: string,
  kind: string,
  keys: readonly string[],
): (key: string | null | undefined) => string | null {
  const ids = new Map(keys.map((key, i) => [key, demoId(tenant, kind, i + 1)]))
  return (key) => (key ? (ids.get(key) ?? null) : null)
}

/** Everything a shop sells, from its blueprint. Answers the products' ids by slug, for the orders. */
export async function seedCatalog(
  store: Store,
  files: FileStorage,
  blueprint: Blueprint,
  tenantId: string,
  now: number,
): Promise<Map<string, string>> {
  const { t } = store
  const { slug } = blueprint
  const stamp = (daysAgo: number) => ({
    tenantId,
    createdAt: now - daysAgo * DAY_MS,
    updatedAt: now - daysAgo * DAY_MS,
    version: 1,
  })
  const old = stamp(120)
  const slugs = (rows: readonly { slug: string }[]) => rows.map((row) => row.slug)
  const fileId = numbered(
    slug,
    'file',
    blueprint.pictures.map((picture) => picture.key),
  )
  const sectorId = numbered(slug, 'sector', slugs(blueprint.sectors))
  const brandId = numbered(slug, 'brand', slugs(blueprint.brands))
  const categoryId = numbered(slug, 'category', slugs(blueprint.categories))

  const encoder = new TextEncoder()
  const pictures = blueprint.pictures.map((picture, i) => ({
    ...picture,
    id: demoId(slug, 'file', i + 1),
    bytes: encoder.encode(picture.svg),
  }))
  await Promise.all(pictures.map((picture) => files.put(`${tenantId}/${picture.id}`, picture.bytes, 'image/svg+xml')))
  await store.insertMany(
    t.files,
    pictures.map(({ id, name, alt, bytes }) => ({
      id,
      name,
      alt,
      contentType: 'image/svg+xml',
      size: bytes.length,
      ...old,
    })),
  )

  await store.insertMany(
    t.stores,
    blueprint.stores.map((row, i) => ({
      id: demoId(slug, 'store', i + 1),
      ...row,
      domain: row.domain ?? null,
      settings: {},
      ...old,
    })),
  )
  await store.insertMany(
    t.sectors,
    blueprint.sectors.map((row, i) => ({ id: demoId(slug, 'sector', i + 1), ...row, ...old })),
  )
  await store.insertMany(
    t.brands,
    blueprint.brands.map(({ sector, picture, website, ...row }, i) => ({
      id: demoId(slug, 'brand', i + 1),
      ...row,
      website: website ?? null,
      sectorId: sectorId(sector),
      logoId: fileId(picture),
      ...old,
    })),
  )
  await store.insertMany(
    t.categories,
    blueprint.categories.map(({ parent, ...row }, i) => ({
      id: demoId(slug, 'category', i + 1),
      ...row,
      parentId: categoryId(parent),
      ...old,
    })),
  )

  await store.insertMany(
    t.fragments,
    blueprint.fragments.map((row, i) => ({ id: demoId(slug, 'fragment', i + 1), ...row, revision: 1, ...old })),
  )
  const types = blueprint.productTypes.map(({ fields, ...row }, i) => {
    const schema = compileFields(fields)
    return {
      id: demoId(slug, 'product-type', i + 1),
      ...row,
      schema,
      revision: 1,
      contractHash: contractHashOf({ schema, uiConfig: row.uiConfig }),
      ...old,
    }
  })
  await store.insertMany(t.productTypes, types)
  await store.insertMany(
    t.revisions,
    types.map(({ id, name, description, schema, uiConfig, createdAt }) => ({
      entityId: id,
      number: 1,
      tenantId,
      entityType: 'product-types',
      content: { name, description, schema, uiConfig },
      message: 'First revision',
      authorId: demoId(slug, 'user'),
      authorName: 'Olive Owner',
      createdAt,
    })),
  )
  const typeOf = new Map(types.map((type) => [type.slug, type]))

  const products = blueprint.products.map(
    ({ type: typeSlug, brand, category, priceMinor, publishedDaysAgo, ...row }, i) => {
      const type = typeOf.get(typeSlug)
      if (!type) throw new Error(`The product ${row.slug} of ${slug} has the unknown type ${typeSlug}`)
      const metadata = resolveMarkers(row.metadata, { now, fileId: (key) => fileId(key) ?? '' })
      const product = {
        id: demoId(slug, 'product', i + 1),
        ...row,
        productTypeId: type.id,
        typeRevision: 1,
        price: priceMinor,
        brandId: brandId(brand),
        categoryId: categoryId(category),
        publishedAt: publishedDaysAgo === null ? null : now - publishedDaysAgo * DAY_MS,
        metadata,
        imageId: typeOfProduct(type).image(metadata),
        ...stamp((publishedDaysAgo ?? 0) + 3),
      }
      return {
        product,
        attributes: attributeRows(type, product.id, metadata).map((attribute) => ({ ...attribute, tenantId })),
      }
    },
  )
  await store.insertMany(
    t.products,
    products.map((p) => p.product),
  )
  await store.insertMany(
    t.productAttributes,
    products.flatMap((p) => p.attributes),
  )

  const words: [string, { id: string; words: string }[]][] = [
    ['products', products.map(({ product: p }) => ({ id: p.id, words: `${p.name} ${p.sku} ${p.description}` }))],
    ['product-types', types.map((row) => ({ id: row.id, words: `${row.name} ${row.description}` }))],
    [
      'fragments',
      blueprint.fragments.map((row, i) => ({
        id: demoId(slug, 'fragment', i + 1),
        words: `${row.name} ${row.description}`,
      })),
    ],
    [
      'brands',
      blueprint.brands.map((row) => ({ id: brandId(row.slug) ?? '', words: `${row.name} ${row.description}` })),
    ],
    [
      'sectors',
      blueprint.sectors.map((row) => ({ id: sectorId(row.slug) ?? '', words: `${row.name} ${row.description}` })),
    ],
    [
      'categories',
      blueprint.categories.map((row) => ({ id: categoryId(row.slug) ?? '', words: `${row.name} ${row.description}` })),
    ],
    [
      'stores',
      blueprint.stores.map((row, i) => ({ id: demoId(slug, 'store', i + 1), words: `${row.name} ${row.slug}` })),
    ],
    ['files', pictures.map((picture) => ({ id: picture.id, words: `${picture.name} ${picture.alt}` }))],
  ]
  await store.insertMany(
    t.searchDocs,
    words.flatMap(([path, rows]) => searchRows(tenantId, path, rows)),
  )
  return new Map(products.map(({ product }) => [product.slug, product.id]))
}
