import type { ComponentType, ReactNode } from 'react'
import type { StoredProps, WidgetResult } from './manifest.ts'

export interface LinkProps {
  href: string
  className?: string | undefined
  children: ReactNode
}

/** What a widget links to; the host knows the address. */
export type LinkTarget = { to: 'order' | 'product'; id: string } | { to: 'shop-product'; slug: string }

/** What surrounds a widget: the shop it stands in, and the host that draws it. */
export interface WidgetContext {
  shop: { name: string; currency: string; timeZone: string; tagline?: string | undefined }
  /** The reader's language; undefined lets Intl take the browser's. */
  locale?: string | undefined
  hrefOf?: (target: LinkTarget) => string
  Link?: ComponentType<LinkProps>
}

/** The visitor's way through a list of products; absent where there is only a preview. */
export interface Browsing {
  term: string
  search: (term: string) => void
  showMore: () => void
  isLoadingMore: boolean
}

/** Props and data in, markup out. A view never fetches; loading, empty and failed are drawn by the frame around it. */
export interface ViewProps {
  props: StoredProps
  data: WidgetResult | undefined
  context: WidgetContext
  browsing?: Browsing | undefined
}
export type WidgetView = ComponentType<ViewProps>
