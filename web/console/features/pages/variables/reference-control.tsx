import { useQuery } from '@tanstack/react-query'
import { may, usePlace } from '../../../core/place.ts'
import { namesQuery } from '../../../core/queries.ts'
import { screenOf } from '../../../core/screens.ts'
import { ReferenceFilter } from '../../../screens/list/reference-filter.tsx'
import { chosenWords } from './chosen-words.ts'
import { ControlPopover } from './control-popover.tsx'
import type { ControlProps } from './variables-bar.tsx'

/** Chooses stores, categories, brands or product types; none: all of them. Absent for those who may not see them. */
export function ReferenceControl({ label, resource, value, onChange }: ControlProps<string[]> & { resource: string }) {
  const place = usePlace()
  const isReadable = may(place, screenOf(resource), 'read')
  const names = useQuery({ ...namesQuery(place, resource, value), enabled: isReadable && value.length > 0 })
  if (!isReadable) return null
  return (
    <ControlPopover label={label} summary={chosenWords(value.map((id) => names.data?.get(id) ?? '…'))} width={300}>
      {() => <ReferenceFilter label={label} resource={resource} values={value} onChange={onChange} />}
    </ControlPopover>
  )
}
