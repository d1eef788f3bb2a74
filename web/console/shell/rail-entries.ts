import { AREAS } from '@mtc/openapi/page'
import {
  builtPageOf,
  homeAddress,
  isPageAddress,
  listAddress,
  pageAddress,
  pageOf,
  TEMPLATES,
} from '../core/addresses.ts'
import { homePageOf, type OfferedPage, pagesIn } from '../core/pages.ts'
import { may, type Place } from '../core/place.ts'
import { GROUPS, type ScreenEntry } from '../core/screens.ts'

export interface RailEntry {
  label: string
  icon: string
  address: string
  /** After `g`, the letter that leads here; empty for pages, which come and go. */
  letter: string
}
export interface RailGroup {
  label: string
  entries: RailEntry[]
}

/** The first letter of an entry's words, or else of its name, that no entry before it has taken. */
function letterFor(label: string, taken: Set<string>): string {
  const words = label.toLowerCase().split(' ')
  const candidates = [...words.map((word) => word.charAt(0)), ...words.join('')]
  const letter = candidates.find((candidate) => /[a-z]/.test(candidate) && !taken.has(candidate)) ?? ''
  taken.add(letter)
  return letter
}

/** The pages that an area offers, as entries of the rail. */
export function pageEntries(place: Place, pages: readonly OfferedPage[], group: string): RailEntry[] {
  const area = AREAS.find((one) => one === group)
  if (!area) return []
  return pagesIn(pages, area).map(({ page, name }) => ({
    label: name,
    icon: 'IconLayoutDashboard',
    address: pageAddress(place, page),
    letter: '',
  }))
}

/**
 * What somebody finds in the rail: what they may read here, grouped by their work, each group's pages first. What they
 * may not is absent.
 */
export function railOf(place: Place, screens: readonly ScreenEntry[], pages: readonly OfferedPage[] = []): RailGroup[] {
  const taken = new Set(['h'])
  return GROUPS.flatMap(([group, label]) => {
    const mine = screens.filter((screen) => screen.group === group && may(place, screen, 'read'))
    const lists = mine
      .toSorted((a, b) => a.order - b.order)
      .map((screen) => ({
        label: screen.title,
        icon: screen.icon,
        address: listAddress(place, screen),
        letter: letterFor(screen.title, taken),
      }))
    const entries = [...pageEntries(place, pages, group), ...lists]
    return entries.length === 0 ? [] : [{ label, entries }]
  })
}

/**
 * The address among those offered that somebody stands at or below, `rest` being what follows the place's base: home's
 * where they are on its page, and that of the list of pages on a page that no area offers.
 */
export function hereAmong(
  place: Place,
  rest: string,
  pages: readonly OfferedPage[],
  offered: readonly string[],
): string {
  const page = pageOf(rest) ?? builtPageOf(rest)
  if (page !== undefined && page === homePageOf(pages)?.page) return homeAddress(place)
  const at = `${place.base}/${rest}`
  return isPageAddress(rest) && !offered.some((address) => isAtOrBelow(at, address))
    ? listAddress(place, { path: TEMPLATES })
    : at
}

/** Whether an address is another or lies below it. */
export const isAtOrBelow = (one: string, address: string): boolean => one === address || one.startsWith(`${address}/`)
