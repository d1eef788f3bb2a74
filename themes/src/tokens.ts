/** Ten steps of one hue, palest first; step 7 fills buttons under `onAccent` text. */
export type ColorScale = readonly [string, string, string, string, string, string, string, string, string, string]

/** Every colour a scheme needs. All are hex (`#rrggbb`), so that contrast can be computed. */
export interface SchemeColors {
  /** The page behind everything. */
  canvas: string
  /** Cards, tables, inputs: what stands on the canvas. */
  surface: string
  /** What stands on a surface: a hovered row, a menu, a code block. */
  raised: string
  /** Hairlines that separate; decoration only. */
  line: string
  /** The outline of a control: at least 3:1, because it says where to click. */
  edge: string
  text: string
  textDim: string
  accent: ColorScale
  /** Text on `accent[7]`. */
  onAccent: string
  /** The accent as text: links, the selected item. */
  accentText: string
  success: string
  warning: string
  danger: string
  info: string
}

/** The one type scale, in pixels. */
export interface FontSizes {
  xs: number
  sm: number
  md: number
  lg: number
  xl: number
  xxl: number
}

/** The design tokens of one theme; the same shape is stored in a tenant's `ui_themes` row. */
export interface ThemeTokens {
  colors: { light: SchemeColors; dark: SchemeColors }
  fonts: { body: string; heading: string; mono: string; sizes: FontSizes }
  /** `unit` pixels make one step; all distances are whole steps. */
  spacing: { unit: number }
  borders: { radius: number; width: number }
  /** The one shadow, for what floats above the page. */
  shadows: { float: string }
}

/** A theme that ships with the product. */
export interface SystemTheme {
  slug: string
  name: string
  description: string
  tokens: ThemeTokens
}

/** The scale every system theme uses: body text is `md`. */
export const fontSizes: FontSizes = { xs: 12, sm: 13, md: 14, lg: 16, xl: 20, xxl: 28 }
