import type { PageVariable, VariableKind } from '@mtc/openapi/page'

/** The fields that each kind of variable can be held against: a source's dimensions, and the filters of lists. */
const FIELDS: Readonly<Record<VariableKind, readonly string[]>> = {
  period: [],
  stores: ['store', 'storeId'],
  categories: ['category', 'categoryId'],
  brands: ['brand', 'brandId'],
  'product-types': ['productType', 'productTypeId'],
  currency: ['currency'],
}

/** Whether a variable holds what a field is narrowed by. */
export const holds = ({ kind }: PageVariable, field: string): boolean => FIELDS[kind].includes(field)
