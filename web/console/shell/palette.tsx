import '@mantine/spotlight/styles.layer.css'
import { useMantineColorScheme } from '@mantine/core'
import { createSpotlight, Spotlight } from '@mantine/spotlight'
import { IconArrowsExchange, IconLogout, IconMoon, IconPlus, IconSearch } from '@tabler/icons-react'
import { type ReactNode, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { createAddress } from '../core/addresses.ts'
import { may, type Place, usePlace } from '../core/place.ts'
import { screens } from '../core/screens.ts'
import { useSignOut } from '../core/session.ts'
import { isCreatable } from '../resource-screens.tsx'
import { iconOf } from './icons.ts'
import { railOf, startOf } from './rail-entries.ts'
import { useRecordSearch } from './use-record-search.ts'

interface Choice {
  id: string
  label: string
  hint?: string
  icon: ReactNode
  run: () => void
}
interface ChoiceGroup {
  label: string
  choices: Choice[]
}

const [store, controls] = createSpotlight()

const matches = (choice: Choice, query: string) =>
  query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => `${choice.label} ${choice.hint ?? ''}`.toLowerCase().includes(word))

function useScreens(): ChoiceGroup {
  const place = usePlace()
  const [, navigate] = useLocation()
  const choices = railOf(place, screens).flatMap(({ label: group, entries }) =>
    entries.map(({ label, icon, address }) => {
      const Icon = iconOf(icon)
      return { id: address, label, hint: group, icon: <Icon size={18} aria-hidden />, run: () => navigate(address) }
    }),
  )
  return { label: 'Screens', choices }
}

function useActions(places: readonly Place[]): ChoiceGroup {
  const place = usePlace()
  const [, navigate] = useLocation()
  const { toggleColorScheme } = useMantineColorScheme()
  const signOut = useSignOut()
  const creations = screens
    .filter((screen) => isCreatable(screen.path, screen.operations.create) && may(place, screen, 'create'))
    .map((screen) => ({
      id: `create ${screen.path}`,
      label: `${screen.path === 'files' ? 'Upload' : 'Create'} ${screen.singular}`,
      icon: <IconPlus size={18} aria-hidden />,
      run: () => navigate(createAddress(place, screen)),
    }))
  const switches = places
    .filter(({ base }) => base !== place.base)
    .map((other) => ({
      id: `switch ${other.base}`,
      label: `Switch to ${other.name}`,
      icon: <IconArrowsExchange size={18} aria-hidden />,
      run: () => navigate(startOf(other)),
    }))
  const own = [
    {
      id: 'scheme',
      label: 'Switch between light and dark',
      icon: <IconMoon size={18} aria-hidden />,
      run: toggleColorScheme,
    },
    { id: 'sign-out', label: 'Sign out', icon: <IconLogout size={18} aria-hidden />, run: () => signOut.mutate() },
  ]
  return { label: 'Actions', choices: [...creations, ...switches, ...own] }
}

function useRecords(query: string): ChoiceGroup[] {
  const [, navigate] = useLocation()
  return useRecordSearch(query).map(({ screen, hits }) => {
    const Icon = iconOf(screen.icon)
    const choices = hits.map(({ address, name, hint }) => ({
      id: address,
      label: name,
      ...(hint ? { hint } : {}),
      icon: <Icon size={18} aria-hidden />,
      run: () => navigate(address),
    }))
    return { label: screen.title, choices }
  })
}

/** Finds any screen, action and record by a few letters. */
export default function Palette(props: { places: readonly Place[]; opened: boolean; onClose: () => void }) {
  const { places, opened, onClose } = props
  const [query, setQuery] = useState('')
  useEffect(() => {
    if (opened) controls.open()
  }, [opened])
  const fixed = [useScreens(), useActions(places)].map(({ label, choices }) => ({
    label,
    choices: choices.filter((choice) => matches(choice, query)),
  }))
  const groups = [...fixed, ...useRecords(query)].filter(({ choices }) => choices.length > 0)
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
        {groups.length === 0 && <Spotlight.Empty>Nothing is called that</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  )
}
