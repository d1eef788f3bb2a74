import { IconHome } from '@tabler/icons-react'
import { useLocation } from 'wouter'
import { splitAddress } from '../core/addresses.ts'
import { AppLink } from '../core/app-link.tsx'
import { useOfferedPages } from '../core/pages.ts'
import { type Place, usePlace } from '../core/place.ts'
import { screens } from '../core/screens.ts'
import { iconOf } from './icons.ts'
import classes from './rail.module.css'
import { hereAmong, isAtOrBelow, pageEntries, type RailEntry, railOf } from './rail-entries.ts'
import { TenantSwitcher } from './tenant-switcher.tsx'

interface EntryProps {
  entry: RailEntry
  isHere: boolean
  onFollow: (() => void) | undefined
}

function Entry({ entry: { address, icon, label }, isHere, onFollow }: EntryProps) {
  const Icon = iconOf(icon)
  return (
    <li>
      <AppLink
        href={address}
        className={classes.entry}
        aria-current={isHere ? 'page' : undefined}
        {...(onFollow ? { onClick: onFollow } : {})}
      >
        <Icon size={18} aria-hidden />
        {label}
      </AppLink>
    </li>
  )
}

/** Where one can go, grouped by work. */
export function Rail({ places, onFollow }: { places: readonly Place[]; onFollow?: () => void }) {
  const place = usePlace()
  const [pathname] = useLocation()
  const { rest } = splitAddress(pathname)
  const pages = useOfferedPages(place)
  const groups = railOf(place, screens, pages)
  const homePages = pageEntries(place, pages, 'home')
  const offered = [...homePages, ...groups.flatMap(({ entries }) => entries)].map(({ address }) => address)
  const here = hereAmong(place, rest, pages, offered)
  const isAt = (address: string) => isAtOrBelow(here, address)
  return (
    <div className={classes.rail}>
      <TenantSwitcher places={places} />
      <nav aria-label="Main">
        {place.tenant !== undefined && (
          <ul className={classes.group} style={{ marginBlockEnd: 'var(--mtc-space-4)' }}>
            <li>
              <AppLink
                href={place.base}
                className={classes.entry}
                aria-current={rest === '' || here === place.base ? 'page' : undefined}
                {...(onFollow ? { onClick: onFollow } : {})}
              >
                <IconHome size={18} aria-hidden />
                Home
              </AppLink>
            </li>
            {homePages.map((entry) => (
              <Entry key={entry.address} entry={entry} isHere={isAt(entry.address)} onFollow={onFollow} />
            ))}
          </ul>
        )}
        {groups.map(({ label, entries }) => (
          <section key={label} aria-label={label} style={{ marginBlockEnd: 'var(--mtc-space-4)' }}>
            <p className={classes.heading} aria-hidden>
              {label}
            </p>
            <ul className={classes.group}>
              {entries.map((entry) => (
                <Entry key={entry.address} entry={entry} isHere={isAt(entry.address)} onFollow={onFollow} />
              ))}
            </ul>
          </section>
        ))}
      </nav>
    </div>
  )
}
