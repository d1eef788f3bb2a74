import { laidOver, type PageContent } from '@mtc/openapi/page'
import { sectionAnchor } from '@mtc/widgets/section'
import { pageAddress as shopPageAddress } from '../../../../../storefront/shop/addresses.ts'
import type { AddressGroup, AddressPlace } from '../../../../../ui/schema-form/services.ts'
import { homeAddress, listAddress, pageAddress } from '../../../../core/addresses.ts'
import { homePageOf, type OfferedPage } from '../../../../core/pages.ts'
import { may, type Place } from '../../../../core/place.ts'
import { GROUPS, type ScreenEntry } from '../../../../core/screens.ts'
import { isSectionWidget, type Surface, titleOf } from '../../model/surface.ts'

type Audience = PageContent['audience']

const MOST_IN_GROUP = 20

const byLabel = (a: AddressPlace, b: AddressPlace) => a.label.localeCompare(b.label)
/** A page of the system that the shop has made its own is one page. */
const onePerAddress = (places: readonly AddressPlace[]): AddressPlace[] => [
  ...new Map(places.map((place) => [place.address, place])).values(),
]
const systemFirst = (a: OfferedPage, b: OfferedPage) => Number(b.isSystem) - Number(a.isSystem)

const pagesFor = (pages: readonly OfferedPage[], audience: Audience): OfferedPage[] =>
  pages.filter((page) => page.audience === audience).toSorted(systemFirst)

const isInRail = ({ group }: ScreenEntry) => GROUPS.some(([name]) => name === group)

/** Where links of the console lead: its pages, and the screens that the reader finds in the rail. */
export function consolePlaces(
  place: Place,
  pages: readonly OfferedPage[],
  screens: readonly ScreenEntry[],
): AddressGroup[] {
  const home = homePageOf(pages)
  const own = pagesFor(pages, 'console').map(({ page, name }) => ({
    address: page === home?.page ? homeAddress(place) : pageAddress(place, page),
    label: name,
  }))
  const lists = screens
    .filter((screen) => isInRail(screen) && may(place, screen, 'read'))
    .map((screen) => ({ address: listAddress(place, screen), label: screen.title }))
  return [
    { label: 'Pages', places: onePerAddress(own).toSorted(byLabel) },
    { label: 'Screens', places: lists.toSorted(byLabel) },
  ]
}

/** Where links of the shop front lead: its pages. Addresses there begin below the shop's own. */
export function shopPlaces(pages: readonly OfferedPage[]): AddressGroup[] {
  const own = pagesFor(pages, 'storefront').map(({ page, name, isDefault }) => ({
    address: isDefault ? '/' : shopPageAddress(page),
    label: name,
  }))
  return [{ label: 'Pages of the shop', places: onePerAddress(own).toSorted(byLabel) }]
}

/** The pages that one for these readers can name: by their names in addresses. */
export function namedPages(pages: readonly OfferedPage[], audience: Audience): AddressGroup {
  const own = pagesFor(pages, audience).map(({ page, name }) => ({ address: page, label: name }))
  return { label: 'Pages', places: onePerAddress(own).toSorted(byLabel) }
}

/** The sections of a page: what links on it can lead to without leaving. */
export function sectionsOn(surface: Surface, content: PageContent): AddressGroup {
  const found = content.widgets.flatMap((widget): AddressPlace[] => {
    const component = surface.components.get(widget.componentId)
    if (!component || !isSectionWidget(surface, widget)) return []
    const anchor = sectionAnchor(laidOver(component.defaultProps, widget.props))
    return anchor === '' ? [] : [{ address: `#${anchor}`, label: titleOf(surface.components, widget) }]
  })
  return { label: 'On this page', places: onePerAddress(found) }
}

/** What every word that was typed is found in, by name or address; groups without any are left out. */
export function matching(groups: readonly AddressGroup[], query: string): AddressGroup[] {
  const words = query.toLowerCase().split(/\s+/)
  return groups
    .map(({ label, places }) => {
      const fits = ({ address, label: name }: AddressPlace) =>
        words.every((word) => `${name} ${address}`.toLowerCase().includes(word))
      return { label, places: places.filter(fits).slice(0, MOST_IN_GROUP) }
    })
    .filter(({ places }) => places.length > 0)
}
