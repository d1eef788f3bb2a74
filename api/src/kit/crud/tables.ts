import { resources } from '@mtc/openapi'
import type { Schema } from '../../db/schema.ts'
import type { ResourceTable } from './shape.ts'

/** Resource -> table. */
export const TABLES: Readonly<Record<string, (t: Schema) => ResourceTable>> = {
  tenants: (t) => t.tenants,
  stores: (t) => t.stores,
  'product-types': (t) => t.productTypes,
  products: (t) => t.products,
  brands: (t) => t.brands,
  sectors: (t) => t.sectors,
  categories: (t) => t.categories,
  files: (t) => t.files,
  orders: (t) => t.orders,
  'order-items': (t) => t.orderItems,
  'ui/themes': (t) => t.uiThemes,
  'ui/layouts': (t) => t.uiLayouts,
  'ui/components': (t) => t.uiComponents,
  'ui/widgets': (t) => t.uiWidgets,
  'ui/templates': (t) => t.uiTemplates,
  'audit-log': (t) => t.auditLog,
}

export function tableOf(path: string, t: Schema): { table: ResourceTable; isShared: boolean } | undefined {
  const table = TABLES[path]?.(t)
  return table && { table, isShared: resources.find((r) => r.path === path)?.shared ?? false }
}
