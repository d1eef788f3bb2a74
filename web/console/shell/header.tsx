import { ActionIcon } from '@mantine/core'
import { IconMenu2, IconSearch } from '@tabler/icons-react'
import { Keys } from '../../ui/kbd.tsx'
import { AccountMenu } from './account-menu.tsx'
import { keyName } from './key-name.ts'
import { SchemeMenu } from './scheme-menu.tsx'
import classes from './shell.module.css'

interface HeaderProps {
  isRailOpen: boolean
  onRail: () => void
  onSearch: () => void
  onKeys: () => void
}

/** The line above every screen: the way to everything else, and to oneself. */
export function Header({ isRailOpen, onRail, onSearch, onKeys }: HeaderProps) {
  return (
    <header className={classes.header}>
      <ActionIcon
        className={classes.burger ?? ''}
        variant="subtle"
        color="gray"
        size="lg"
        aria-label="Open the navigation"
        aria-expanded={isRailOpen}
        onClick={onRail}
      >
        <IconMenu2 size={20} aria-hidden />
      </ActionIcon>
      <button type="button" className={classes.search} onClick={onSearch}>
        <IconSearch size={16} aria-hidden />
        <span className={classes.searchLabel}>Search or go to…</span>
        <span className={classes.keys}>
          <Keys keys={[keyName('mod'), 'K']} />
        </span>
      </button>
      <span className={classes.spacer} />
      <SchemeMenu />
      <AccountMenu onKeys={onKeys} />
    </header>
  )
}
