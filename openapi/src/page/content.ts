import type { Binding, FixedPeriod } from './binding.ts'

/** Where a widget lies at one breakpoint, in cells of the grid; columns and rows count from 0. */
export interface Cells {
  x: number
  y: number
  w: number
  h: number
}

/** A place per breakpoint of the layout, by its name. What nobody has placed follows from the next wider one. */
export type Placements = Readonly<Record<string, Cells>>

/** Who sees something. Every rule that is there must hold; none: everybody. */
export interface VisibilityRules {
  /** One of these roles. */
  roles?: string[] | undefined
  /** A permission, `orders:read`. */
  permission?: string | undefined
}

/** A component placed on a page. */
export interface PageWidget {
  id: string
  componentId: string
  /** The revision of the component whose schema `props` were made for: older ones are brought up when read. */
  componentRevision: number
  region: string
  grid: Placements
  props: Readonly<Record<string, unknown>>
  binding: Binding | null
  visibilityRules: VisibilityRules
  isActive: boolean
  /** The system's widget that this one was copied from. */
  originId: string | null
}

/** How much a page holds. */
export const MOST_WIDGETS = 200
export const MOST_VARIABLES = 12

/** What people can choose on a page; the widgets whose bindings name it follow. */
export const VARIABLE_KINDS = ['period', 'stores', 'categories', 'brands', 'product-types', 'currency'] as const
export type VariableKind = (typeof VARIABLE_KINDS)[number]

interface VariableKindFacts {
  /** What people call it. */
  title: string
  /** The resource whose ids it holds. A period holds none, and a currency is no resource. */
  resource?: string
}
export const VARIABLE_KIND: Readonly<Record<VariableKind, VariableKindFacts>> = {
  period: { title: 'Time' },
  stores: { title: 'Stores', resource: 'stores' },
  categories: { title: 'Categories', resource: 'categories' },
  brands: { title: 'Brands', resource: 'brands' },
  'product-types': { title: 'Product types', resource: 'product-types' },
  currency: { title: 'Currency' },
}

/** What a variable holds: a period, or ids (codes, for currencies) of which any will do; none: no narrowing. */
export type VariableValue = FixedPeriod | string[]

export interface PageVariable {
  id: string
  label: string
  kind: VariableKind
  default: VariableValue
}

/** Whom a page is for: those who run the shop, or those who buy there. */
export const AUDIENCES = ['console', 'storefront'] as const
export type Audience = (typeof AUDIENCES)[number]
/** Where the console offers a page. */
export const AREAS = ['home', 'catalog', 'selling', 'storefront', 'automation', 'settings'] as const
export type Area = (typeof AREAS)[number]

/** What a template changes in the layout, theme and widgets that it is made of. */
export interface OverrideConfig {
  gridConfig?: { [Part in keyof GridConfig]?: GridConfig[Part] | undefined } | undefined
  theme?: Record<string, unknown> | undefined
  /** Ids of widgets that are not shown. */
  hiddenWidgets?: string[] | undefined
}

/** Columns, gap (pixels) and row height (pixels) of a layout's grid. */
export interface GridConfig {
  columns: number
  gap: number
  rowHeight: number
}
/** From this width of the region on (pixels), so many columns. */
export interface BreakpointConfig {
  minWidth: number
  columns: number
}
/** Breakpoints by name; the narrowest begins at 0. */
export type ResponsiveConfig = Readonly<Record<string, BreakpointConfig>>

/**
 * A page as a document: what is edited as a draft and published. Widgets stand in reading order. A type and not an
 * interface: the document kit takes any object.
 */
export type PageContent = {
  /** The page's address. */
  page: string
  name: string
  audience: Audience
  /** Null: nowhere but at its own address. */
  area: Area | null
  layoutId: string
  themeId: string | null
  isDefault: boolean
  overrideConfig: OverrideConfig
  variables: PageVariable[]
  /** How often the figures are asked for anew, beside what live events bring; null: only by them. */
  refreshSeconds: number | null
  visibilityRules: VisibilityRules
  /** The revision of the system's page that this copy holds; null where it is no copy. */
  systemRevision: number | null
  widgets: PageWidget[]
}
