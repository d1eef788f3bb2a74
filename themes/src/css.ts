import { chartColors } from './chart-colors.ts'
import type { SchemeColors, ThemeTokens } from './tokens.ts'

const steps = [1, 2, 3, 4, 5, 6, 8, 10, 12, 16] as const

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** Whether a value may stand in a declaration: it can neither end it nor load anything. */
export const isCssValue = (value: string): boolean => value.length <= 200 && !/[;{}<>\\@]|url\s*\(|\/\*/i.test(value)

/** The colours of one scheme as custom properties, by name: `--mtc-text-dim`, `--mtc-accent-7`, `--mtc-chart-1`. */
export function colorVariables(colors: SchemeColors): Record<string, string> {
  const { accent, ...single } = colors
  const named = Object.entries(single).map(([name, value]): [string, string] => [`--mtc-${kebab(name)}`, value])
  const scale = accent.map((value, step): [string, string] => [`--mtc-accent-${step}`, value])
  const parts = chartColors(colors).map((value, index): [string, string] => [`--mtc-chart-${index + 1}`, value])
  return Object.fromEntries([...named, ...scale, ...parts])
}

/** What does not change with the scheme: fonts, sizes, spaces, borders, shadow. */
export function baseVariables(tokens: ThemeTokens): Record<string, string> {
  const { fonts, spacing, borders, shadows } = tokens
  const sizes = Object.entries(fonts.sizes).map(([name, px]) => [`--mtc-font-size-${name}`, `${px / 16}rem`])
  const spaces = steps.map((step) => [`--mtc-space-${step}`, `${(step * spacing.unit) / 16}rem`])
  return {
    '--mtc-font-body': fonts.body,
    '--mtc-font-heading': fonts.heading,
    '--mtc-font-mono': fonts.mono,
    ...Object.fromEntries([...sizes, ...spaces]),
    '--mtc-radius': `${borders.radius}px`,
    '--mtc-border-width': `${borders.width}px`,
    '--mtc-shadow-float': shadows.float,
  }
}

const block = (selector: string, variables: Record<string, string>, scheme?: 'light' | 'dark') => {
  const declarations = Object.entries(variables).filter(([, value]) => isCssValue(value))
  const lines = declarations.map(([name, value]) => `  ${name}: ${value};`)
  return `${selector} {\n${[...(scheme ? [`  color-scheme: ${scheme};`] : []), ...lines].join('\n')}\n}`
}

/**
 * A theme as CSS text. The scheme follows the reader's system, unless the root element says `data-scheme="light"` or
 * `"dark"`. A value that could break out of its declaration is left out.
 */
export function themeCss(tokens: ThemeTokens, selector = ':root'): string {
  const light = colorVariables(tokens.colors.light)
  const dark = colorVariables(tokens.colors.dark)
  const followsSystem = `${selector}:not([data-scheme='light'])`
  return [
    block(selector, { ...baseVariables(tokens), ...light }, 'light'),
    `@media (prefers-color-scheme: dark) {\n${block(followsSystem, dark, 'dark')}\n}`,
    block(`${selector}[data-scheme='dark']`, dark, 'dark'),
  ].join('\n')
}
