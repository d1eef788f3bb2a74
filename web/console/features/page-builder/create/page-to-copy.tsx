import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { TEMPLATES } from '../../../core/addresses.ts'
import { useShop } from '../../../core/place.ts'
import { listQuery, nameOf } from '../../../core/queries.ts'
import { screenOf } from '../../../core/screens.ts'

interface PageToCopyProps {
  /** The id of its template. */
  chosen: string | undefined
  isTried: boolean
  onChoose: (id: string | undefined) => void
}

/** The pages there are, the shop's own before the system's. */
export function PageToCopy({ chosen, isTried, onChoose }: PageToCopyProps) {
  const place = useShop()
  const screen = screenOf(TEMPLATES)
  const pages = useQuery(listQuery(place, screen, { limit: 200, sort: 'name', count: 'none' }))
  const rows = pages.data?.rows ?? []
  const group = (title: string, isSystem: boolean) => ({
    group: title,
    items: rows
      .filter((row) => (row.isSystem === true) === isSystem)
      .map((row) => ({ value: row.id, label: nameOf(screen, row) })),
  })
  return (
    <Select
      label="Page to copy"
      description="As it is published, with its widgets"
      placeholder={pages.isPending ? 'Loading…' : 'Choose a page'}
      maw="28rem"
      searchable
      data={[group("The shop's own", false), group("The system's", true)].filter(({ items }) => items.length > 0)}
      value={chosen ?? null}
      error={isTried && chosen === undefined ? 'Choose the page to copy' : undefined}
      onChange={(id) => onChoose(id ?? undefined)}
    />
  )
}
