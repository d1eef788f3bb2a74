import { Button, VisuallyHidden } from '@mantine/core'
import { EmptyState } from '../../ui/empty-state.tsx'
import { startAddress } from '../core/addresses.ts'
import { AppLink } from '../core/app-link.tsx'
import { usePlace } from '../core/place.ts'
import { useTitle } from '../core/title.ts'

function WayHome() {
  const place = usePlace()
  return (
    <Button component={AppLink} href={startAddress(place)}>
      Go to the start
    </Button>
  )
}

function Refusal({ title, purpose }: { title: string; purpose: string }) {
  useTitle(title)
  return (
    <>
      <VisuallyHidden component="h1">{title}</VisuallyHidden>
      <EmptyState title={title} purpose={purpose} action={<WayHome />} />
    </>
  )
}

/** The answer to an address that somebody may not see. */
export function Forbidden({ what }: { what: string }) {
  const place = usePlace()
  return (
    <Refusal
      title="You can’t see this"
      purpose={`As ${place.role} of ${place.name} you may not see ${what}. An owner of the shop can change your role.`}
    />
  )
}

/** The answer to an address where nothing is. */
export function NotFound({ what = 'page' }: { what?: string }) {
  return (
    <Refusal
      title={`There is no ${what} at this address`}
      purpose="It may have been deleted, or the address has a mistake in it."
    />
  )
}
