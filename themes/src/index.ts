import { consoleTheme } from './system/console.ts'
import { marketTheme } from './system/storefront-market.ts'
import { noirTheme } from './system/storefront-noir.ts'
import { plainTheme } from './system/storefront-plain.ts'

export { type ContrastCheck, checkContrast, contrastLevel, contrastRatio, relativeLuminance } from './contrast.ts'
export { baseVariables, colorVariables, isCssValue, themeCss } from './css.ts'
export {
  type ColorScale,
  type FontSizes,
  fontSizes,
  type SchemeColors,
  type SystemTheme,
  type ThemeTokens,
} from './tokens.ts'
export { consoleTheme, marketTheme, noirTheme, plainTheme }

/** The themes every tenant's storefront can choose from; the first is the default. */
export const storefrontThemes = [plainTheme, marketTheme, noirTheme]

/** Every theme that ships with the product. */
export const systemThemes = [consoleTheme, ...storefrontThemes]
