import { IconHome } from '@tabler/icons-react'
import { useLocation } from 'wouter'
import { listAddress, pageOf, splitAddress, TEMPLATES } from '../core/addresses.ts'
import { AppLink } from '../core/app-link.tsx'
import { type Place, usePlace } from '../core/place.ts'
import { screens } from '../core/screens.ts'
import { iconOf } from './icons.ts'
import classes from './rail.module.css'
import { railOf } from './rail-entries.ts'
import { TenantSwitcher } from './tenant-switcher.tsx'

/** Where one can go, grouped by work. */
export function Rail({ places, onFollow }: { places: readonly Place[]; onFollow?: () => void }) {
  const place = usePlace()
  const [pathname] = useLocation()
  const { rest } = splitAddress(pathname)
  // A drawn page has an address of its own, and stands under "Pages".
  const here = pageOf(rest) === undefined ? `${place.base}/${rest}` : listAddress(place, { path: TEMPLATES })
  const isAt = (address: string) => here === address || here.startsWith(`${address}/`)
  const follow = onFollow ? { onClick: onFollow } : {}
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
                aria-current={rest === '' ? 'page' : undefined}
                {...follow}
              >
                <IconHome size={18} aria-hidden />
                Home
              </AppLink>
            </li>
          </ul>
        )}
        {railOf(place, screens).map(({ label, entries }) => (
          <section key={label} aria-label={label} style={{ marginBlockEnd: 'var(--mtc-space-4)' }}>
            <p className={classes.heading} aria-hidden>
              {label}
            </p>
            <ul className={classes.group}>
              {entries.map((entry) => {
                const Icon = iconOf(entry.icon)
                return (
                  <li key={entry.address}>
                    <AppLink
                      href={entry.address}
                      className={classes.entry}
                      aria-current={isAt(entry.address) ? 'page' : undefined}
                      {...follow}
                    >
                      <Icon size={18} aria-hidden />
                      {entry.label}
                    </AppLink>
                  </li>
                )
              })}
            </ul>
          </section>
        ))}
      </nav>
    </div>
  )
}
