import { may, usePlace } from '../../core/place.ts'
import type { Row } from '../../core/resource-client.ts'
import type { ScreenResource } from '../../core/screens.ts'

/** Whether a row belongs to the system: everybody's to read and nobody's to write. */
export const isShared = (row: Row): boolean => row.isSystem === true

/** Whether somebody may change this very row. */
export function useMayWrite(screen: ScreenResource, row: Row): boolean {
  const place = usePlace()
  return screen.operations.update && may(place, screen, 'update') && !isShared(row)
}
