import { isId } from '@mtc/openapi/uuid'
import type { StoredProps } from './manifest.ts'

/** The text under a name, or the fallback. */
export const readText = (stored: StoredProps, name: string, fallback = ''): string => {
  const value = stored[name]
  return typeof value === 'string' ? value : fallback
}

/** The whole number under a name, kept between two bounds. */
export const readWhole = (stored: StoredProps, name: string, fallback: number, min: number, max: number): number => {
  const value = stored[name]
  return typeof value === 'number' && Number.isFinite(value)
    ? Math.min(max, Math.max(min, Math.round(value)))
    : fallback
}

export const readFlag = (stored: StoredProps, name: string, fallback: boolean): boolean => {
  const value = stored[name]
  return typeof value === 'boolean' ? value : fallback
}

/** The choice under a name, if it is still one of the choices. */
export const readChoice = <T extends string>(
  stored: StoredProps,
  name: string,
  choices: readonly T[],
  fallback: T,
): T => choices.find((choice) => choice === stored[name]) ?? fallback

/** The number under a name; undefined where there is none. */
export const readNumber = (stored: StoredProps, name: string): number | undefined => {
  const value = stored[name]
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined
}

/** The id under a name, of a file or another record; undefined where there is none, or something that is no id. */
export function readId(stored: StoredProps, name: string): string | undefined {
  const id = readText(stored, name)
  return isId(id) ? id : undefined
}
