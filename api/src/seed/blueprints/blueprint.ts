import type { FieldDefinition } from '@mtc/openapi/product-schema'

export type Plan = 'free' | 'basic' | 'pro' | 'enterprise'
export type StoreType = 'online' | 'retail' | 'market'
export type ProductStatus = 'draft' | 'active' | 'archived'
export type OrderStatus = 'pending' | 'paid' | 'fulfilled' | 'cancelled' | 'refunded'

export interface BlueprintBranding {
  colors: { primary: string; accent: string }
  tagline: string
  /** Key of one of the blueprint's pictures. */
  logo: string
}

export interface BlueprintStore {
  slug: string
  name: string
  type: StoreType
  /** ISO 4217. */
  currency: string
  locale: string
  domain?: string
  isDefault: boolean
}

export interface BlueprintSector {
  slug: string
  name: string
  description: string
}

export interface BlueprintBrand {
  slug: string
  name: string
  sector: string | null
  description: string
  website?: string
  /** Key of one of the blueprint's pictures. */
  picture?: string
}

export interface BlueprintCategory {
  slug: string
  name: string
  /** Slug of the category above, which stands earlier in the list. */
  parent: string | null
  description: string
  position: number
}

export interface FormGroup {
  title: string
  description?: string
  fields: string[]
  columns?: number
}

export interface BlueprintProductType {
  slug: string
  name: string
  description: string
  fields: FieldDefinition[]
  uiConfig: { groups?: FormGroup[]; grid?: string[] }
}

/** Custom fields that several product types share. */
export interface BlueprintFragment {
  slug: string
  name: string
  description: string
  fields: FieldDefinition[]
}

export interface BlueprintPicture {
  key: string
  name: string
  alt: string
  svg: string
}

/**
 * Custom field values by field name. Two markers stand in for what is known only when seeding: an image is written
 * `picture:<key>`, a date that counts from that moment `day:-30`. `resolveMarkers` of markers.ts replaces both.
 */
export type BlueprintMetadata = Record<string, unknown>

export interface BlueprintProduct {
  slug: string
  name: string
  sku: string
  description: string
  /** Slug of the product type. */
  type: string
  brand: string | null
  category: string | null
  status: ProductStatus
  priceMinor: number
  currency: string
  /** Days before the moment of seeding; null for what was never published. */
  publishedDaysAgo: number | null
  metadata: BlueprintMetadata
}

/** A tenant's whole configuration as one value: what the demonstration seed writes and what an export would hold. */
export interface Blueprint {
  slug: string
  name: string
  plan: Plan
  domain?: string
  timeZone: string
  /** ISO 4217. */
  currency: string
  locale: string
  branding: BlueprintBranding
  stores: BlueprintStore[]
  sectors: BlueprintSector[]
  brands: BlueprintBrand[]
  categories: BlueprintCategory[]
  productTypes: BlueprintProductType[]
  fragments: BlueprintFragment[]
  pictures: BlueprintPicture[]
  products: BlueprintProduct[]
}

export interface DemoOrderItem {
  /** Slug of the product. */
  product: string
  name: string
  sku: string
  quantity: number
  unitPriceMinor: number
}

/** A past order; `subtotal - discount + shipping + tax = total`, and the subtotal is the sum of its items. */
export interface DemoOrder {
  number: string
  status: OrderStatus
  /** Epoch milliseconds. */
  placedAt: number
  customer: { name: string; email: string; city: string; country: string }
  /** Slug of the store. */
  store: string
  currency: string
  items: DemoOrderItem[]
  subtotalMinor: number
  discountMinor: number
  shippingMinor: number
  taxMinor: number
  totalMinor: number
  paymentMethod: string
}
