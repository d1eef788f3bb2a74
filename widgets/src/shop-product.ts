/** What a tile shows of a product. */
export const SHOP_FIELDS = ['name', 'slug', 'brand', 'imageUrl', 'price', 'currency'] as const

/** A product on sale, as tiles show it. */
export interface ShopProduct {
  id: string
  name: string
  slug: string
  brand: string | null
  imageUrl: string | null
  price: number | null
  currency: string
}

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** The product in a row; undefined where the row has none of what leads to it. */
export function shopProduct(row: Readonly<Record<string, unknown>>, shopCurrency: string): ShopProduct | undefined {
  const [id, name, slug] = [text(row['id']), text(row['name']), text(row['slug'])]
  if (id === null || name === null || slug === null) return undefined
  const price = row['price']
  return {
    id,
    name,
    slug,
    brand: text(row['brand']),
    imageUrl: text(row['imageUrl']),
    price: typeof price === 'number' ? price : null,
    currency: text(row['currency']) ?? shopCurrency,
  }
}
