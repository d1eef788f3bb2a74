import '@mantine/spotlight/styles.layer.css'
import { createSpotlight, Spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { Place } from '../core/place.ts'
import { useChoices } from './palette-choices.tsx'

const [store, controls] = createSpotlight()

interface PaletteProps {
  places: readonly Place[]
  opened: boolean
  onClose: () => void
}

/** Finds any screen, action and record by a few letters. */
export function Palette({ places, opened, onClose }: PaletteProps) {
  const [query, setQuery] = useState('')
  useEffect(() => {
    if (opened) controls.open()
  }, [opened])
  const { groups, isSearching } = useChoices(places, query)
  return (
    <Spotlight.Root
      store={store}
      query={query}
      onQueryChange={setQuery}
      onSpotlightClose={() => {
        setQuery('')
        onClose()
      }}
      shortcut={null}
      attributes={{ content: { 'aria-label': 'Find anything' } }}
      scrollable
      maxHeight={440}
      transitionProps={{ duration: 80 }}
      overlayProps={{ backgroundOpacity: 0.4, blur: 0 }}
      centered={false}
    >
      <Spotlight.Search
        placeholder="Find a screen, an action or a record"
        aria-label="Find a screen, an action or a record"
        leftSection={<IconSearch size={18} aria-hidden />}
      />
      <Spotlight.ActionsList>
        {groups.map(({ label, choices }) => (
          <Spotlight.ActionsGroup key={label} label={label}>
            {choices.map(({ id, label: name, hint, icon, run }) => (
              <Spotlight.Action
                key={id}
                label={name}
                {...(hint ? { description: hint } : {})}
                leftSection={icon}
                onClick={run}
              />
            ))}
          </Spotlight.ActionsGroup>
        ))}
        {groups.length === 0 && (
          <Spotlight.Empty>{isSearching ? 'Searching…' : 'Nothing is called that'}</Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}
