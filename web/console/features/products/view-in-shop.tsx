import { Button } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { productAddress, baseOf as shopBase } from '../../../storefront/shop/addresses.ts'
import { usePlace } from '../../core/place.ts'
import type { Row } from '../../core/resource-client.ts'

/** The way to a product as customers see it, while they do. */
export function ViewInShop({ row }: { row: Row }) {
  const { tenant } = usePlace()
  if (!tenant || row.status !== 'active' || typeof row.slug !== 'string') return null
  return (
    <Button
      component="a"
      href={`${shopBase(tenant)}${productAddress(row.slug)}`}
      target="_blank"
      rel="noopener"
      variant="default"
      rightSection={<IconExternalLink size={16} aria-hidden />}
    >
      View in shop
    </Button>
  )
}
