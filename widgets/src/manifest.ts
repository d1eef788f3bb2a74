import type { InsightQuery, InsightResult } from '@mtc/openapi'
import type { components } from '@mtc/openapi/client'
import type { JsonSchema } from '@mtc/openapi/product-schema'

/** Props as they are stored: whatever the row says, since a component's schema may have moved on. */
export type StoredProps = Readonly<Record<string, unknown>>
export type ListParameters = Readonly<Record<string, string | number | readonly string[]>>
export type InsightOf = Omit<InsightQuery, 'id'>

/** What a widget asks for. The host fetches it, together with what the page's other widgets ask for. */
export type WidgetData =
  | { kind: 'insights'; queries: Readonly<Record<string, InsightOf>> }
  | { kind: 'rows'; resource: 'orders'; query: ListParameters }
  | { kind: 'rows'; resource: 'products'; query: ListParameters }
  | { kind: 'storefront-products'; query: ListParameters }

export type Order = components['schemas']['Order']
export type Product = components['schemas']['Product']
export type ShopProduct = components['schemas']['StorefrontProduct']

/** What a widget is handed: the answers to what it asked for. */
export type WidgetResult =
  | { kind: 'insights'; results: Readonly<Record<string, InsightResult>> }
  | { kind: 'rows'; resource: 'orders'; rows: readonly Order[] }
  | { kind: 'rows'; resource: 'products'; rows: readonly Product[] }
  | { kind: 'storefront-products'; products: readonly ShopProduct[]; total?: number; hasMore: boolean }

/** Cells of a grid of 12 columns whose rows are 40 pixels high. */
export interface WidgetSize {
  w: number
  h: number
  minW: number
  minH: number
}

export interface WidgetDefinition<P> {
  /** Names the component and its folder; stored with every widget, so it never changes. */
  slug: string
  name: string
  type: 'widget' | 'chart' | 'form'
  /** The heading under which the palette lists it. */
  category: string
  description: string
  /** A name of @tabler/icons-react. */
  icon: string
  size: WidgetSize
  /** A card with a title, or bare: the widget is its own heading. */
  frame: 'card' | 'bare'
  /** The shape that stands in while its data is on the way. */
  skeleton: 'figure' | 'chart' | 'rows' | 'tiles' | 'text'
  propsSchema: JsonSchema
  defaultProps: StoredProps
  /** Sound props from stored ones: what is missing or no longer fits falls back. */
  read: (stored: StoredProps) => P
  data?: (props: P) => WidgetData
  /** Which time it tells of; stands beside the title. */
  period?: (props: P) => string | undefined
  /** When there is nothing to draw, and the sentence that says so. */
  empty?: { when: (result: WidgetResult) => boolean; message: string }
}

/** A widget as the host and the API's seed know it. */
export type WidgetManifest = Omit<WidgetDefinition<unknown>, 'read' | 'data' | 'period'> & {
  /** What a widget with these props asks for; nothing when it needs no data. */
  data: (stored: StoredProps) => WidgetData | undefined
  period: (stored: StoredProps) => string | undefined
}

/** Declares a widget: a value in a folder of its own, beside the view that draws it. Holds no React and fetches nothing. */
export function defineWidget<P>(
  definition: WidgetDefinition<P>,
): WidgetManifest & { read: (stored: StoredProps) => P } {
  const { read, data, period, ...rest } = definition
  return { ...rest, read, data: (stored) => data?.(read(stored)), period: (stored) => period?.(read(stored)) }
}
