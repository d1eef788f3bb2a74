import { kits } from './kit.ts'
import { defineSchema } from './schema.ts'

/** What drizzle-kit reads: it sees named exports only, and a table that is not named here gets no migration. */
export const {
  tenants,
  users,
  accounts,
  sessions,
  tenantUsers,
  auditLog,
  outbox,
  idempotencyKeys,
  searchDocs,
  stores,
  files,
  sectors,
  brands,
  categories,
  productTypes,
  productTypeRevisions,
  products,
  productAttributes,
  orders,
  orderItems,
  uiThemes,
  uiLayouts,
  uiComponents,
  uiTemplates,
  uiWidgets,
} = defineSchema(kits.sqlite)
