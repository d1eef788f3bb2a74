import { type Resource, resources } from '@mtc/openapi'
import type { Schema } from '../../db/schema.ts'
import { type ResourceTable, type Shape, shapeOf } from './shape.ts'

/** Resource -> table. */
export const TABLES: Readonly<Record<string, (t: Schema) => ResourceTable>> = {
  tenants: (t) => t.tenants,
  stores: (t) => t.stores,
  'product-types': (t) => t.productTypes,
  fragments: (t) => t.fragments,
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
  jobs: (t) => t.jobs,
  'audit-log': (t) => t.auditLog,
}

const resourceOf = (path: string): Resource | undefined => resources.find((resource) => resource.path === path)

/** The table of a resource, and whether rows without a tenant are everybody's to read. */
export function tableOf(path: string, t: Schema): { table: ResourceTable; isShared: boolean } | undefined {
  const table = TABLES[path]?.(t)
  return table && { table, isShared: resourceOf(path)?.shared ?? false }
}

/** The shape of a resource, for what reads or writes its rows beside the five operations. */
export function shapeOfPath(path: string): Shape {
  const [resource, pick] = [resourceOf(path), TABLES[path]]
  if (!resource || !pick) throw new Error(`There is no resource at ${path}, or it has no table in TABLES`)
  return shapeOf(resource, pick)
}
