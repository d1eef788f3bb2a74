import { isRecord } from '@mtc/openapi/json'
import { useQuery } from '@tanstack/react-query'
import { may, usePlace } from '../../core/place.ts'
import { rowQuery } from '../../core/queries.ts'
import { type ScreenResource, screenOf } from '../../core/screens.ts'
import { type AttributeColumn, attributeColumns } from './attribute-columns.ts'
import { attributeFields, type FilterField } from './filter-fields.ts'
import type { ListState } from './list-state.ts'

/** What the custom fields add to a list, once it is narrowed to one product type. */
export interface Attributes {
  filters: FilterField[]
  columns: AttributeColumn[]
  /** Which contract of the type they are from. */
  contractHash: string | undefined
}

/** The filters and columns of the one product type that a list is narrowed to; none otherwise. */
export function useAttributes(screen: ScreenResource, state: ListState): Attributes {
  const place = usePlace()
  const types = state.filters.productTypeId ?? []
  const [id = ''] = types
  const isOneType = screen.attributes && types.length === 1
  const productTypes = screenOf('product-types')
  const type = useQuery({
    ...rowQuery(place, productTypes, id),
    enabled: isOneType && may(place, productTypes, 'read'),
  })
  const row = isOneType ? type.data?.row : undefined
  return {
    filters: attributeFields(row?.schema),
    columns: attributeColumns(row?.schema, isRecord(row?.uiConfig) ? row.uiConfig.grid : undefined),
    contractHash: typeof row?.contractHash === 'string' ? row.contractHash : undefined,
  }
}
