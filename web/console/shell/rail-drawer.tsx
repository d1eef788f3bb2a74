import { CloseButton, Drawer } from '@mantine/core'
import type { Place } from '../core/place.ts'
import { Rail } from './rail.tsx'
import classes from './shell.module.css'

interface RailDrawerProps {
  places: readonly Place[]
  opened: boolean
  onClose: () => void
}

/** The rail where there is no room beside the screen for it. */
export function RailDrawer({ places, opened, onClose }: RailDrawerProps) {
  return (
    <Drawer.Root opened={opened} onClose={onClose} size={280} padding={0}>
      <Drawer.Overlay />
      <Drawer.Content aria-label="Navigation">
        <CloseButton className={classes.close ?? ''} aria-label="Close the navigation" onClick={onClose} />
        <Rail places={places} onFollow={onClose} />
      </Drawer.Content>
    </Drawer.Root>
  )
}
