import { isRecord } from '@mtc/openapi/json'
import type { ResponsiveConfig } from '@mtc/openapi/page'
import { breakpointTitle, USUAL_GRID } from '@mtc/openapi/page/grid'
import { slugify } from '@mtc/openapi/slugify'

export interface Region {
  name: string
  width: number
  height: number
}

const whole = (value: unknown, fallback: number) =>
  typeof value === 'number' && Number.isFinite(value) ? value : fallback

/** The regions of a form's value, whatever it holds by now. */
export const regionsIn = (value: unknown): Region[] =>
  (Array.isArray(value) ? value : []).map((region) => ({
    name: isRecord(region) && typeof region.name === 'string' ? region.name : '',
    width: whole(isRecord(region) ? region.width : undefined, 12),
    height: whole(isRecord(region) ? region.height : undefined, 0),
  }))

/** A breakpoint with its name: the form edits a list of what the layout keeps by name. */
export interface Breakpoint {
  name: string
  minWidth: number
  columns: number
}

/** The breakpoints of a form's value, the widest first. */
export const breakpointsIn = (value: unknown): Breakpoint[] =>
  Object.entries(isRecord(value) ? value : {})
    .map(([name, config]) => ({
      name,
      minWidth: whole(isRecord(config) ? config.minWidth : undefined, 0),
      columns: whole(isRecord(config) ? config.columns : undefined, 12),
    }))
    .toSorted((a, b) => b.minWidth - a.minWidth)

export const responsiveConfigOf = (breakpoints: readonly Breakpoint[]): ResponsiveConfig =>
  Object.fromEntries(breakpoints.map(({ name, ...config }) => [name, config]))

/** A name that none of the others has: `region`, `region-2`, … */
export function freshName(stem: string, taken: readonly string[]): string {
  let name = stem
  for (let n = 2; taken.includes(name); n += 1) name = `${stem}-${n}`
  return name
}

/** The name that a region is kept by; empty where nothing of what people call it can be. */
export const regionName = (title: string): string => slugify(title)

/** The name that a breakpoint is kept by: that of the usual one where it is called so. */
export function breakpointName(title: string): string {
  const name = slugify(title)
  return Object.keys(USUAL_GRID.breakpoints).find((usual) => breakpointTitle(usual).toLowerCase() === name) ?? name
}

/** What is wrong with a name beside others, in words. */
export function nameFault(name: string, taken: readonly string[]): string | undefined {
  if (name === '') return 'It needs a name of letters or digits, such as Side panel'
  return taken.filter((other) => other === name).length > 1 ? 'Another one has this name' : undefined
}
