import { Anchor } from '@mantine/core'
import { formatNumber } from '../../../../ui/format.ts'
import { listAddress } from '../../../core/addresses.ts'
import { AppLink } from '../../../core/app-link.tsx'
import { screenOf } from '../../../core/screens.ts'

interface NeedingAttentionProps {
  tenant: string
  typeId: string
  count: number
}

/** How many products of a type do not fit it any more, and the way to them. */
export function NeedingAttention({ tenant, typeId, count }: NeedingAttentionProps) {
  const query = new URLSearchParams({ productTypeId: typeId, 'faultCount.gte': '1' })
  return (
    // A toast stands outside of every place: the shop is given, not asked for.
    <Anchor component={AppLink} inherit href={`${listAddress({ base: `/${tenant}` }, screenOf('products'))}?${query}`}>
      {formatNumber(count)} {count === 1 ? 'needs' : 'need'} attention
    </Anchor>
  )
}
