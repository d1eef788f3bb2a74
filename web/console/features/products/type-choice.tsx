import { Button } from '@mantine/core'
import { isRecord } from '@mtc/openapi/json'
import { useQuery } from '@tanstack/react-query'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { formatNumber } from '../../../ui/format.ts'
import { CardSkeleton } from '../../../ui/skeletons.tsx'
import { createAddress } from '../../core/addresses.ts'
import { AppLink } from '../../core/app-link.tsx'
import { may, usePlace } from '../../core/place.ts'
import { listQuery } from '../../core/queries.ts'
import type { Row } from '../../core/resource-client.ts'
import { screenOf } from '../../core/screens.ts'
import { Failed } from '../../screens/failed.tsx'
import classes from './type-choice.module.css'

const types = screenOf('product-types')
const products = screenOf('products')

const fieldCount = (type: Row) => {
  const properties = isRecord(type.schema) && isRecord(type.schema.properties) ? type.schema.properties : {}
  const count = Array.isArray(type.fields) ? type.fields.length : Object.keys(properties).length
  return count === 1 ? '1 field of its own' : `${formatNumber(count)} fields of its own`
}

/** The first step to a new product: what kind of thing it is, since that says which fields it has. */
export function TypeChoice() {
  const place = usePlace()
  const query = useQuery(listQuery(place, types, { limit: 200, sort: 'name', count: 'none' }))
  if (query.isPending) return <CardSkeleton />
  if (!query.data) {
    return (
      <Failed what="The product types could not be loaded" error={query.error} onRetry={() => void query.refetch()} />
    )
  }
  if (query.data.rows.length === 0) {
    return (
      <EmptyState
        title="A product needs a type"
        purpose={types.purpose}
        action={
          may(place, types, 'create') && (
            <Button component={AppLink} href={createAddress(place, types)}>
              Create product type
            </Button>
          )
        }
      />
    )
  }
  return (
    <ul className={classes.types} aria-label="Product types">
      {query.data.rows.map((type) => (
        <li key={type.id}>
          <AppLink className={classes.type} href={`${createAddress(place, products)}?type=${type.id}`}>
            <strong>{String(type.name)}</strong>
            <span>{String(type.description)}</span>
            <small>{fieldCount(type)}</small>
          </AppLink>
        </li>
      ))}
    </ul>
  )
}
