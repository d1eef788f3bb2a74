import { Button } from '@mantine/core'
import { pageAddress, pageEditAddress } from '../../core/addresses.ts'
import { AppLink } from '../../core/app-link.tsx'
import { usePlace } from '../../core/place.ts'
import type { Row } from '../../core/resource-client.ts'
import type { RecordProps } from '../../core/screen-props.ts'
import { RecordScreen } from '../../screens/record/record-screen.tsx'
import { mayEditPages } from './page-permissions.ts'

function WaysToPage({ row }: { row: Row }) {
  const place = usePlace()
  const { page } = row
  if (typeof page !== 'string') return null
  return (
    <>
      <Button component={AppLink} variant="default" href={pageAddress(place, page)}>
        Open page
      </Button>
      {mayEditPages(place.permissions) && (
        <Button component={AppLink} variant="default" href={pageEditAddress(place, page)}>
          Edit page
        </Button>
      )}
    </>
  )
}

/** What a page is made from: its layout, its theme; and the ways to the page itself. */
export function TemplateScreen(props: RecordProps) {
  return <RecordScreen {...props} actions={({ row }) => <WaysToPage row={row} />} />
}
