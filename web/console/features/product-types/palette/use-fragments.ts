import type { FieldDefinition } from '@mtc/openapi/product-schema'
import { useQuery } from '@tanstack/react-query'
import { usePlace } from '../../../core/place.ts'
import { listQuery } from '../../../core/queries.ts'
import type { Row } from '../../../core/resource-client.ts'
import { screenOf } from '../../../core/screens.ts'
import type { Fragment } from '../edits/fragments.ts'

/** A row of fragments as the designer works with it. */
export const fragmentOf = (row: Row): Fragment => ({
  id: row.id,
  name: String(row.name),
  revision: Number(row.revision),
  fields: row.fields as FieldDefinition[], // the API keeps them sound
})

/** The fragments of the shop. */
export function useFragments(): readonly Fragment[] {
  const place = usePlace()
  const rows = useQuery(listQuery(place, screenOf('fragments'), { limit: 200, count: 'none' }))
  return (rows.data?.rows ?? []).map(fragmentOf)
}
