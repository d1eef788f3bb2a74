import type { Answers, Binding, Point } from '@mtc/openapi/page'
import type { ComponentType, ReactNode } from 'react'
import type { StoredProps } from './manifest.ts'

export interface LinkProps {
  href: string
  className?: string | undefined
  children: ReactNode
}

/** What a widget links to; the host knows the address. */
export type LinkTarget = { to: 'record'; resource: string; id: string } | { to: 'shop-product'; slug: string }

/** What surrounds a widget: the shop it stands in, and the host that draws it. */
export interface WidgetContext {
  shop: { name: string; currency: string; timeZone: string; tagline?: string | undefined }
  /** The reader's language; undefined lets Intl take the browser's. */
  locale?: string | undefined
  /** Undefined where the host has no place for it. */
  hrefOf?: (target: LinkTarget) => string | undefined
  Link?: ComponentType<LinkProps>
}

/** The visitor's way through a list of products; absent where there is only a preview. */
export interface Browsing {
  term: string
  search: (term: string) => void
  showMore: () => void
  isLoadingMore: boolean
}

/** What a reader can do with the points of a chart; the host decides what that means. */
export interface Interaction {
  /** Narrows the other widgets of the page to a group; the same group again lets go of it. `name`: of the query. */
  select?: (name: string, point: Point) => void
  /** Keys of the groups that are selected. */
  selected?: readonly string[]
  /** The list of what a point (or the whole answer) counts; undefined where there is none. */
  hrefBehind?: (name: string, point?: Point) => string | undefined
}

/** Props and data in, markup out. A view never fetches; loading, empty and failed are drawn by the frame around it. */
export interface ViewProps {
  props: StoredProps
  /** What its queries were answered with, by their names; undefined for widgets that need no data. */
  data: Answers | undefined
  /** Where its data comes from, as it is stored. */
  binding: Binding | null
  context: WidgetContext
  browsing?: Browsing | undefined
  interaction?: Interaction | undefined
}
export type WidgetView = ComponentType<ViewProps>
