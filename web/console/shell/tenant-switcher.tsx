import { Menu, ScrollArea } from '@mantine/core'
import { IconCheck, IconSelector } from '@tabler/icons-react'
import { useLocation } from 'wouter'
import { Monogram } from '../../ui/monogram.tsx'
import { startAddress } from '../core/addresses.ts'
import { type Place, usePlace } from '../core/place.ts'
import classes from './rail.module.css'

/** The shop one works in, and the way to the others. */
export function TenantSwitcher({ places }: { places: readonly Place[] }) {
  const current = usePlace()
  const [, navigate] = useLocation()
  const initial = (
    <span className={classes.initial}>
      <Monogram letters={current.name.charAt(0).toUpperCase()} />
    </span>
  )
  if (places.length < 2) {
    return (
      <div className={classes.switcher} style={{ cursor: 'default' }}>
        {initial}
        <span className={classes.shop}>{current.name}</span>
      </div>
    )
  }
  return (
    <Menu position="bottom-start" width={240}>
      <Menu.Target>
        <button type="button" className={classes.switcher} aria-label={`Shop: ${current.name}. Switch to another`}>
          {initial}
          <span className={classes.shop}>{current.name}</span>
          <IconSelector size={16} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <ScrollArea.Autosize mah={400}>
          {places.map((place) => (
            <Menu.Item
              key={place.base}
              onClick={() => navigate(startAddress(place))}
              rightSection={place.base === current.base ? <IconCheck size={16} aria-label="Here" /> : undefined}
            >
              {place.name}
            </Menu.Item>
          ))}
        </ScrollArea.Autosize>
      </Menu.Dropdown>
    </Menu>
  )
}
