import { useMantineColorScheme } from '@mantine/core'
import { IconArrowsExchange, IconLogout, IconMoon, IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { createAddress, pageAddress, startAddress } from '../core/addresses.ts'
import { useOfferedPages } from '../core/pages.ts'
import { may, type Place, usePlace } from '../core/place.ts'
import { screens } from '../core/screens.ts'
import { isCreatable } from '../resource-screens.tsx'
import { iconOf } from './icons.ts'
import { railOf } from './rail-entries.ts'
import { useLeaving } from './use-leaving.ts'
import { useRecordSearch } from './use-record-search.ts'

/** Something that the palette finds, and what choosing it does. */
export interface Choice {
  id: string
  label: string
  hint?: string
  icon: ReactNode
  run: () => void
}
export interface ChoiceGroup {
  label: string
  choices: Choice[]
}

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

const AUDIENCE_HINTS = { console: 'Page of the console', storefront: 'Page of the shop' } as const

function usePages(): ChoiceGroup {
  const place = usePlace()
  const [, navigate] = useLocation()
  const pages = useOfferedPages(place)
  const Icon = iconOf('IconLayoutDashboard')
  const choices = pages.map(({ id, page, name, audience }) => ({
    id: `page ${id}`,
    label: name,
    hint: AUDIENCE_HINTS[audience],
    icon: <Icon size={18} aria-hidden />,
    run: () => navigate(pageAddress(place, page)),
  }))
  return { label: 'Pages', choices }
}

function useActions(places: readonly Place[]): ChoiceGroup {
  const place = usePlace()
  const [, navigate] = useLocation()
  const { toggleColorScheme } = useMantineColorScheme()
  const leave = useLeaving()
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
      run: () => navigate(startAddress(other)),
    }))
  const own = [
    {
      id: 'scheme',
      label: 'Switch between light and dark',
      icon: <IconMoon size={18} aria-hidden />,
      run: toggleColorScheme,
    },
    { id: 'sign-out', label: 'Sign out', icon: <IconLogout size={18} aria-hidden />, run: () => void leave() },
  ]
  return { label: 'Actions', choices: [...creations, ...switches, ...own] }
}

const matches = (choice: Choice, query: string) =>
  query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => `${choice.label} ${choice.hint ?? ''}`.toLowerCase().includes(word))

/** What fits the letters typed so far: screens and actions at once, records once the API has answered. */
export function useChoices(places: readonly Place[], query: string): { groups: ChoiceGroup[]; isSearching: boolean } {
  const [, navigate] = useLocation()
  const { found, isSearching } = useRecordSearch(query)
  const fixed = [useScreens(), usePages(), useActions(places)].map(({ label, choices }) => ({
    label,
    choices: choices.filter((choice) => matches(choice, query)),
  }))
  const records = found.map(({ screen, hits }) => {
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
  return { groups: [...fixed, ...records].filter(({ choices }) => choices.length > 0), isSearching }
}
