import { useQuery } from '@tanstack/react-query'
import { may, usePlace } from '../../core/place.ts'
import { rowQuery } from '../../core/queries.ts'
import { humanized, labelOf, type Property, propertyOf, type ScreenResource, screenOf } from '../../core/screens.ts'
import { customFieldsOf } from '../custom-fields.ts'
import type { Body } from './body.ts'
import type { Path } from './merge.ts'

/** What a path of a row is called, and what its values are; no schema speaks of the members of an open object. */
export interface Member {
  label: string
  property: Property | undefined
}

/** The fields of a row and the members of its objects; a product's custom fields are those of its type. */
export function useMembers(screen: ScreenResource, row: Body): (path: Path) => Member {
  const place = usePlace()
  const types = screenOf('product-types')
  const typeId = screen.attributes && typeof row.productTypeId === 'string' ? row.productTypeId : ''
  const type = useQuery({ ...rowQuery(place, types, typeId), enabled: typeId !== '' && may(place, types, 'read') })
  const custom = customFieldsOf(type.data?.row.schema)
  return ([field, member]) => {
    const label = labelOf(screen, field)
    if (member === undefined) return { label, property: propertyOf(screen, field) }
    const property = field === 'metadata' && Object.hasOwn(custom, member) ? custom[member] : undefined
    if (property) return { label: property.title ?? humanized(member), property }
    return { label: `${label}: ${humanized(member)}`, property }
  }
}
