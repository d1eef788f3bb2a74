import { lazy, type ReactNode, type RefObject, Suspense, useEffect, useRef } from 'react'
import { useLocation } from 'wouter'
import { type Place, usePlace } from '../core/place.ts'
import { screens } from '../core/screens.ts'
import { useShortcuts } from '../core/shortcuts.ts'
import { Header } from './header.tsx'
import { OfflineBar } from './offline-bar.tsx'
import { Rail } from './rail.tsx'
import { railOf } from './rail-entries.ts'
import classes from './shell.module.css'
import { useOverlay } from './use-overlay.ts'

const loadRailDrawer = async () => ({ default: (await import('./rail-drawer.tsx')).RailDrawer })
const loadKeyList = async () => ({ default: (await import('./key-list.tsx')).KeyList })
const loadPalette = async () => ({ default: (await import('./palette.tsx')).Palette })
const RailDrawer = lazy(loadRailDrawer)
const KeyList = lazy(loadKeyList)
const Palette = lazy(loadPalette)

/** Moves the focus to the new screen, as a page load would, so that the keyboard goes on from there. */
function useFocusOnNavigation(main: RefObject<HTMLElement | null>) {
  const [pathname] = useLocation()
  const before = useRef(pathname)
  useEffect(() => {
    if (before.current === pathname) return
    before.current = pathname
    window.scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [pathname, main])
}

/** After `g`, the letter of a screen leads there. */
function useGoingPlaces(place: Place) {
  const [, navigate] = useLocation()
  const entries = railOf(place, screens).flatMap((group) => group.entries)
  const places = [{ letter: 'h', label: 'Home', address: place.base }, ...entries.filter(({ letter }) => letter !== '')]
  useShortcuts(
    places.map(({ letter, label, address }) => ({
      keys: `g ${letter}`,
      label,
      group: 'Going places',
      run: () => navigate(address),
    })),
  )
}

/** What stands around every screen: the rail, the header, the palette and the keys. */
export function Shell({ places, children }: { places: readonly Place[]; children: ReactNode }) {
  const place = usePlace()
  const main = useRef<HTMLElement>(null)
  const drawer = useOverlay('The navigation', loadRailDrawer)
  const palette = useOverlay('The search', loadPalette)
  const keys = useOverlay('The list of keys', loadKeyList)
  useFocusOnNavigation(main)
  useShortcuts([
    { keys: 'mod+k', label: 'Find anything', group: 'Everywhere', run: palette.open },
    { keys: '?', label: 'Show the keys', group: 'Everywhere', run: keys.open },
  ])
  useGoingPlaces(place)
  return (
    <>
      <a className={classes.skip} href="#main">
        Skip to the content
      </a>
      <div className={classes.shell}>
        <aside className={classes.side} aria-label="Navigation">
          <Rail places={places} />
        </aside>
        <div className={classes.column}>
          <OfflineBar />
          <Header isRailOpen={drawer.isOpen} onRail={drawer.open} onSearch={palette.open} onKeys={keys.open} />
          <main id="main" ref={main} className={classes.main} tabIndex={-1}>
            {children}
          </main>
        </div>
      </div>
      <Suspense fallback={null}>
        {drawer.isUsed && <RailDrawer places={places} opened={drawer.isOpen} onClose={drawer.close} />}
        {keys.isUsed && <KeyList opened={keys.isOpen} onClose={keys.close} />}
        {palette.isUsed && <Palette places={places} opened={palette.isOpen} onClose={palette.close} />}
      </Suspense>
    </>
  )
}
