import type { DocumentKind } from './define-document.ts'
import { PageDocument } from './documents/pages.ts'
import { ProductTypeDocument } from './documents/product-types.ts'
import type { Operation } from './operation.ts'
import * as auth from './operations/auth.ts'
import * as published from './operations/documents.ts'
import * as events from './operations/events.ts'
import * as files from './operations/files.ts'
import * as health from './operations/health.ts'
import * as insights from './operations/insights.ts'
import * as jobs from './operations/jobs.ts'
import * as layoutChanges from './operations/layout-changes.ts'
import * as pageChanges from './operations/page-changes.ts'
import * as pageTransfer from './operations/page-transfer.ts'
import * as pages from './operations/pages.ts'
import * as productTypeChanges from './operations/product-type-changes.ts'
import * as productTypes from './operations/product-types.ts'
import * as productsOfType from './operations/products-of-type.ts'
import * as storefront from './operations/storefront.ts'
import * as widgetExport from './operations/widget-export.ts'
import type { Resource } from './resource.ts'
import { AuditLog } from './resources/audit-log.ts'
import { Brands } from './resources/brands.ts'
import { Categories } from './resources/categories.ts'
import { Components } from './resources/components.ts'
import { Files } from './resources/files.ts'
import { Fragments } from './resources/fragments.ts'
import { Jobs } from './resources/jobs.ts'
import { Layouts } from './resources/layouts.ts'
import { OrderItems } from './resources/order-items.ts'
import { Orders } from './resources/orders.ts'
import { ProductTypes } from './resources/product-types.ts'
import { Products } from './resources/products.ts'
import { Sectors } from './resources/sectors.ts'
import { Stores } from './resources/stores.ts'
import { Templates } from './resources/templates.ts'
import { Tenants } from './resources/tenants.ts'
import { Themes } from './resources/themes.ts'
import { Widgets } from './resources/widgets.ts'

export {
  AuditLog,
  Brands,
  Categories,
  Components,
  Files,
  Fragments,
  Jobs,
  Layouts,
  OrderItems,
  Orders,
  Products,
  ProductTypes,
  Sectors,
  Stores,
  Templates,
  Tenants,
  Themes,
  Widgets,
}

/** Every resource, one line each. */
export const resources = [
  Tenants,
  Stores,
  Products,
  ProductTypes,
  Fragments,
  Brands,
  Sectors,
  Categories,
  Files,
  Orders,
  OrderItems,
  Templates,
  Themes,
  Layouts,
  Components,
  Widgets,
  Jobs,
  AuditLog,
] as unknown as readonly Resource[]

/** The resources that are edited as drafts and published, one line each. */
export const documents = [ProductTypeDocument, PageDocument] as unknown as readonly DocumentKind[]

const isOperation = (value: unknown): value is Operation =>
  typeof value === 'object' && value !== null && 'route' in value

/** What is not CRUD, one line per capability. */
const capabilities = [
  auth,
  productTypes,
  productTypeChanges,
  productsOfType,
  jobs,
  files,
  pages,
  pageChanges,
  layoutChanges,
  pageTransfer,
  insights,
  widgetExport,
  events,
  storefront,
  published,
  health,
].flatMap((module) => Object.values(module).filter(isOperation))

/** Every operation of the contract. */
export const operations: readonly Operation[] = [
  ...capabilities,
  ...documents.flatMap((document) => Object.values(document.operations) as unknown as Operation[]),
  ...resources.flatMap((r) => Object.values(r.operations) as unknown as Operation[]),
]
