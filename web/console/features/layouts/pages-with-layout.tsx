import { Anchor } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { pageAddress, TEMPLATES } from '../../core/addresses.ts'
import { AppLink } from '../../core/app-link.tsx'
import { usePlace } from '../../core/place.ts'
import { listQuery } from '../../core/queries.ts'
import type { Row } from '../../core/resource-client.ts'
import { screenOf } from '../../core/screens.ts'
import { AndMore } from '../../screens/and-more.tsx'
import record from '../../screens/record/record.module.css'
import classes from './layouts.module.css'

const templates = screenOf(TEMPLATES)
const SHOWN = 20

/** The pages that a change of a layout reaches: those that name it, or the one whose place it takes. */
export function PagesWithLayout({ layout: { id, originId } }: { layout: Row }) {
  const place = usePlace()
  const layoutId = typeof originId === 'string' ? [id, originId] : id
  const pages = useQuery(listQuery(place, templates, { layoutId, limit: SHOWN, sort: 'name' }))
  if (!pages.data) return null
  const { rows } = pages.data
  return (
    <section className={record.card} aria-label="Pages with this layout">
      <h2 className={record.cardTitle}>Pages with this layout</h2>
      {rows.length === 0 ? (
        <p className={classes.none}>None yet. Choose it in the settings of a page.</p>
      ) : (
        <ul className={classes.uses}>
          {rows.map(({ id: key, name, page: address }) => (
            <li key={key}>
              <Anchor component={AppLink} size="sm" href={pageAddress(place, String(address))}>
                {String(name)}
              </Anchor>
            </li>
          ))}
        </ul>
      )}
      <AndMore screen={templates} list={pages.data} filters={{ layoutId }} />
    </section>
  )
}
