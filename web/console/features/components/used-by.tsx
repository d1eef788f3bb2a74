import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { pageAddress, recordAddress } from '../../core/addresses.ts'
import { AppLink } from '../../core/app-link.tsx'
import { useOfferedPages } from '../../core/pages.ts'
import { usePlace } from '../../core/place.ts'
import { listQuery } from '../../core/queries.ts'
import type { Row } from '../../core/resource-client.ts'
import { screenOf } from '../../core/screens.ts'
import { AndMore } from '../../screens/and-more.tsx'
import record from '../../screens/record/record.module.css'
import classes from './components.module.css'

const components = screenOf('ui/components')
const widgets = screenOf('ui/widgets')

/** The pages that show a component, and what is derived from it: a change of it reaches them. */
export function UsedBy({ component }: { component: Row }) {
  const place = usePlace()
  const shownBy = { componentId: component.id }
  const derivedFrom = { baseId: component.id }
  const shown = useQuery(listQuery(place, widgets, { ...shownBy, limit: 200 }))
  const derived = useQuery(listQuery(place, components, { ...derivedFrom, limit: 50 }))
  const offered = useOfferedPages(place)
  if (!shown.data || !derived.data) return null
  const names = new Map(offered.map(({ page, name }) => [page, name]))
  const pages = [...Map.groupBy(shown.data.rows, ({ page }) => String(page))]
  return (
    <section className={record.card} aria-label="Used by">
      <h2 className={record.cardTitle}>Used by</h2>
      {pages.length === 0 && derived.data.rows.length === 0 && (
        <p className={classes.none}>No page yet. Add it from the palette of a page.</p>
      )}
      <ul className={classes.uses}>
        {pages.map(([page, rows]) => (
          <li key={page}>
            <Anchor component={AppLink} size="sm" href={pageAddress(place, page)}>
              {names.get(page) ?? page}
            </Anchor>
            {rows.length > 1 && `, ${rows.length} times`}
          </li>
        ))}
        {derived.data.rows.map(({ id, name }) => (
          <li key={id}>
            <Anchor component={AppLink} size="sm" href={recordAddress(place, components, id)}>
              {String(name)}
            </Anchor>
            , made like it
          </li>
        ))}
      </ul>
      <p className={classes.more}>
        <AndMore screen={widgets} list={shown.data} filters={shownBy} of="widgets" />
        <AndMore screen={components} list={derived.data} filters={derivedFrom} of="made like it" />
      </p>
    </section>
  )
}
