import { isRecord } from '@mtc/openapi/json'
import { plainTheme, type SchemeColors, type ThemeTokens } from '@mtc/themes'
import { branded } from './branded.ts'

type Stored = Readonly<Record<string, unknown>>

export interface StoredTheme {
  colors: Stored
  fonts: Stored
  spacing: Stored
  borders: Stored
  shadows: Stored
}

const isHex = (value: unknown): value is string => typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value)
const plain = plainTheme.tokens

/** What is stored, as far as it fits what is expected there; the plain theme's for the rest. */
function like<T>(expected: T, stored: unknown): T {
  if (Array.isArray(expected)) {
    const fits = Array.isArray(stored) && stored.length === expected.length && stored.every(isHex)
    return fits ? (stored as T) : expected // every element has just been checked
  }
  if (isRecord(expected)) {
    const from = isRecord(stored) ? stored : {}
    const members = Object.entries(expected).map(([name, value]) => [name, like(value, from[name])])
    return Object.fromEntries(members) as T // the same names with values of the same types
  }
  const fits = typeof stored === typeof expected && (!isHex(expected) || isHex(stored))
  return fits ? (stored as T) : expected // the same type, checked above
}

/** The tokens of a stored theme, whole and sound, with the shop's own colour as its accent. */
export function themeTokens(theme: StoredTheme): ThemeTokens {
  const tokens = like(plain, theme)
  const primary = theme.colors['primary']
  if (!isHex(primary)) return tokens
  const withBrand = (scheme: 'light' | 'dark'): SchemeColors => branded(tokens.colors[scheme], primary, scheme)
  return { ...tokens, colors: { light: withBrand('light'), dark: withBrand('dark') } }
}
