import type { Answers, Binding, Point } from '@mtc/openapi/page'
import type { ComponentType, ReactNode } from 'react'
import type { StoredProps } from './manifest.ts'

export interface LinkProps {
  href: string
  className?: string | undefined
  children: ReactNode
}

/** What a widget links to; the host knows the address. */
export type LinkTarget =
  | { to: 'record'; resource: string; id: string }
  | { to: 'list' | 'new'; resource: string }
  | { to: 'page'; page: string }
  | { to: 'shop-product'; slug: string }

/** A form that makes one record of a resource; the host knows the resource's schema and sends what was filled in. */
export interface RecordFormProps {
  resource: string
  /** The fields to ask for, beside those that a record cannot do without; none: those alone. */
  fields: readonly string[]
  /** Of products: the type that the new one has. */
  productTypeId?: string | undefined
  /** What stands on the button. */
  submitLabel: string
  /** A record was made. */
  onCreated: (record: { id: string; name: string }) => void
}

/** What surrounds a widget: the shop it stands in, and the host that draws it. */
export interface WidgetContext {
  shop: { name: string; currency: string; timeZone: string; tagline?: string | undefined }
  /** The reader's language; undefined lets Intl take the browser's. */
  locale?: string | undefined
  /** The page is being made: what is not shown now is shown all the same. */
  isPreview?: boolean
  /** Names whoever looks, where they are known. */
  viewer?: string | undefined
  /** Undefined where the host has no place for it, or the viewer may not go there. */
  hrefOf?: (target: LinkTarget) => string | undefined
  Link?: ComponentType<LinkProps>
  /** Where the bytes of a file of the shop's media are. */
  fileUrl?: (id: string) => string
  /** Absent where nothing can be made, as in a preview or in the storefront. */
  RecordForm?: ComponentType<RecordFormProps>
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

/** Of a section: whether what belongs to it is folded away. */
export interface Folding {
  isFolded: boolean
  toggle: () => void
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
  /** Handed to sections by a host that folds. */
  folding?: Folding | undefined
}
export type WidgetView = ComponentType<ViewProps>
