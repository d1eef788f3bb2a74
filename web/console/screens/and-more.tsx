import { formatNumber } from '../../ui/format.ts'
import { listAddress } from '../core/addresses.ts'
import { AppLink } from '../core/app-link.tsx'
import { usePlace } from '../core/place.ts'
import type { Page } from '../core/resource-client.ts'
import type { ScreenEntry } from '../core/screens.ts'

interface AndMoreProps {
  screen: ScreenEntry
  /** What was answered: some of the rows, and how many there are. */
  list: { rows: readonly unknown[]; page: Page }
  /** What the rows were narrowed by: the list that the link leads to is the same. */
  filters: Readonly<Record<string, string | readonly string[]>>
  /** What they are, where that is not plain: "widgets". */
  of?: string
}

/** How many rows stand nowhere here, with the way to all of them; nothing where none is missing. */
export function AndMore({ screen, list: { rows, page }, filters, of }: AndMoreProps) {
  const place = usePlace()
  const more = (page.total ?? rows.length) - rows.length
  if (more <= 0) return null
  const narrowed = Object.entries(filters).flatMap(([name, values]) => [values].flat().map((value) => [name, value]))
  return (
    <AppLink href={`${listAddress(place, screen)}?${new URLSearchParams(narrowed)}`}>
      and {formatNumber(more)} more{of && ` ${of}`}
    </AppLink>
  )
}
