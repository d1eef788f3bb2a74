import { allows } from '@mtc/openapi/permissions'
import { createContext, createElement, type ReactNode, useContext } from 'react'
import { TimeZoneProvider } from '../../ui/time-zone.ts'
import type { ScreenEntry } from './screens.ts'

/** Where somebody works: in one shop, or on the platform that carries them all. */
export interface Place {
  /** The shop's address name; undefined on the platform's own screens. */
  tenant: string | undefined
  /** What every address here begins with: `/games`. */
  base: string
  name: string
  role: string
  permissions: readonly string[]
  /** The shop's currency: the one that new money is in. */
  currency: string
  /** The zone whose clock tells the shop's moments. */
  timeZone: string
}

export type Verb = 'read' | 'create' | 'update' | 'delete'

/** Whether somebody may do something to a resource here. Platform resources exist on the platform only. */
export function may(place: Place, screen: Pick<ScreenEntry, 'scope' | 'subject'>, verb: Verb): boolean {
  const isHere = (screen.scope === 'platform') === (place.tenant === undefined)
  return isHere && allows(place.permissions, `${screen.subject}:${verb}`)
}

const PlaceContext = createContext<Place | undefined>(undefined)

/** Puts screens into a place. Within a shop all moments are told by the shop's clock; on the platform by the reader's. */
export function PlaceProvider({ value, children }: { value: Place; children?: ReactNode }) {
  const zone = value.tenant === undefined ? undefined : value.timeZone
  return createElement(PlaceContext.Provider, { value }, createElement(TimeZoneProvider, { value: zone }, children))
}

/** The place that the screen on show belongs to. */
export function usePlace(): Place {
  const place = useContext(PlaceContext)
  if (!place) throw new Error('Screens stand inside <PlaceProvider>: routes.tsx puts one around them.')
  return place
}

/** The shop that the screen belongs to, for screens that exist in shops only. */
export function useShop(): Place & { tenant: string } {
  const place = usePlace()
  const { tenant } = place
  if (tenant === undefined) throw new Error('This screen belongs to a shop, and the platform is none.')
  return { ...place, tenant }
}
