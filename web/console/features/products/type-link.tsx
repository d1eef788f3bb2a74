import { Anchor } from '@mantine/core'
import { recordAddress } from '../../core/addresses.ts'
import { AppLink } from '../../core/app-link.tsx'
import { usePlace } from '../../core/place.ts'
import type { Row } from '../../core/resource-client.ts'
import { screenOf } from '../../core/screens.ts'

const types = screenOf('product-types')

/** The way to the product type whose fields a form shows. */
export function TypeLink({ type }: { type: Row }) {
  const place = usePlace()
  return (
    <Anchor component={AppLink} underline="always" href={recordAddress(place, types, type.id)}>
      Open the product type “{String(type.name)}”
    </Anchor>
  )
}
