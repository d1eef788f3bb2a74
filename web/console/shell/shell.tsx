import { ActionIcon, CloseButton, Drawer } from '@mantine/core'
import { IconMenu2, IconSearch } from '@tabler/icons-react'
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { Keys } from '../../ui/kbd.tsx'
import { type Place, usePlace } from '../core/place.ts'
import { screens } from '../core/screens.ts'
import { useShortcuts } from '../core/shortcuts.ts'
import { AccountMenu } from './account-menu.tsx'
import { keyName } from './key-name.ts'
import { OfflineBar } from './offline-bar.tsx'
import { Rail } from './rail.tsx'
import { railOf } from './rail-entries.ts'
import { SchemeMenu } from './scheme-menu.tsx'
import classes from './shell.module.css'

const KeyList = lazy(() => import('./key-list.tsx'))
const Palette = lazy(() => import('./palette.tsx'))

/** Moves the focus to the new screen, as a page load would, so that the keyboard goes on from there. */
function useFocusOnNavigation(main: React.RefObject<HTMLElement | null>) {
  const [pathname] = useLocation()
  const before = useRef(pathname)
  useEffect(() => {
    if (before.current === pathname) return
    before.current = pathname
    window.scrollTo(0, 0)
    main.current?.focus({ preventScroll: true })
  }, [pathname, main])
}

/** What stands around every screen: the rail, the header, the palette and the keys. */
export function Shell({ places, children }: { places: readonly Place[]; children: ReactNode }) {
  const place = usePlace()
  const [, navigate] = useLocation()
  const main = useRef<HTMLElement>(null)
  const [isRailOpen, setRailOpen] = useState(false)
  const [palette, setPalette] = useState<'unused' | 'open' | 'closed'>('unused')
  const [keys, setKeys] = useState<'unused' | 'open' | 'closed'>('unused')
  useFocusOnNavigation(main)
  const goTo = railOf(place, screens).flatMap((group) => group.entries)
  useShortcuts([
    { keys: 'mod+k', label: 'Find anything', group: 'Everywhere', run: () => setPalette('open') },
    { keys: '?', label: 'Show the keys', group: 'Everywhere', run: () => setKeys('open') },
    { keys: 'g h', label: 'Home', group: 'Going places', run: () => navigate(place.base) },
    ...goTo
      .filter(({ letter }) => letter !== '')
      .map(({ letter, label, address }) => ({
        keys: `g ${letter}`,
        label,
        group: 'Going places' as const,
        run: () => navigate(address),
      })),
  ])
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
          <header className={classes.header}>
            <ActionIcon
              className={classes.burger ?? ''}
              variant="subtle"
              color="gray"
              size="lg"
              aria-label="Open the navigation"
              aria-expanded={isRailOpen}
              onClick={() => setRailOpen(true)}
            >
              <IconMenu2 size={20} aria-hidden />
            </ActionIcon>
            <button type="button" className={classes.search} onClick={() => setPalette('open')}>
              <IconSearch size={16} aria-hidden />
              <span className={classes.searchLabel}>Search or go to…</span>
              <span className={classes.keys}>
                <Keys keys={[keyName('mod'), 'K']} />
              </span>
            </button>
            <span className={classes.spacer} />
            <SchemeMenu />
            <AccountMenu onKeys={() => setKeys('open')} />
          </header>
          <main id="main" ref={main} className={classes.main} tabIndex={-1}>
            {children}
          </main>
        </div>
      </div>
      <Drawer.Root opened={isRailOpen} onClose={() => setRailOpen(false)} size={280} padding={0}>
        <Drawer.Overlay />
        <Drawer.Content aria-label="Navigation">
          <CloseButton
            className={classes.close ?? ''}
            aria-label="Close the navigation"
            onClick={() => setRailOpen(false)}
          />
          <Rail places={places} onFollow={() => setRailOpen(false)} />
        </Drawer.Content>
      </Drawer.Root>
      {keys !== 'unused' && (
        <Suspense fallback={null}>
          <KeyList opened={keys === 'open'} onClose={() => setKeys('closed')} />
        </Suspense>
      )}
      {palette !== 'unused' && (
        <Suspense fallback={null}>
          <Palette places={places} opened={palette === 'open'} onClose={() => setPalette('closed')} />
        </Suspense>
      )}
    </>
  )
}
