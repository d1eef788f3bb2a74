import { useQuery } from '@tanstack/react-query'
import { usePlace } from '../../core/place.ts'
import { listQuery } from '../../core/queries.ts'
import { screenOf } from '../../core/screens.ts'

/** The components of a shop and of the system, as far as one answer goes. */
export function useComponents() {
  const place = usePlace()
  return useQuery(listQuery(place, screenOf('ui/components'), { limit: 200, sort: 'name' }))
}
