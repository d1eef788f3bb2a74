import { useQuery } from '@tanstack/react-query'
import { usePlace } from '../../core/place.ts'
import { rowQuery } from '../../core/queries.ts'
import { type ScreenResource, screenOf } from '../../core/screens.ts'
import { attributeFields, type FilterField } from './filter-fields.ts'
import type { ListState } from './list-state.ts'

/** The filters by custom field, once the list is narrowed to one product type. */
export function useAttributeFilters(screen: ScreenResource, state: ListState): FilterField[] {
  const place = usePlace()
  const types = state.filters.productTypeId ?? []
  const [id = ''] = types
  const type = useQuery({
    ...rowQuery(place, screenOf('product-types'), id),
    enabled: screen.attributes && types.length === 1,
  })
  return screen.attributes && types.length === 1 ? attributeFields(type.data?.row.schema) : []
}
