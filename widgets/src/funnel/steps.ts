import type { Group } from '../chart/groups.ts'

/** A step of a funnel. */
export interface Step {
  group: Group
  value: number
  /** Of what set out; undefined where nothing did. */
  ofFirst: number | undefined
  /** Of what was at the step before; undefined at the first. */
  ofPrevious: number | undefined
}

interface Way {
  /** The steps' keys in their own order, where it is known; other steps follow as they stand. */
  keys: readonly string[]
  order: 'steps' | 'size'
  /** Whether what got to a later step counts for the earlier ones. */
  isCumulative: boolean
}

/** The steps of a funnel, from the first on. */
export function stepsOf(groups: readonly Group[], { keys, order, isCumulative }: Way): Step[] {
  const rank = ({ key }: Group) => (keys.includes(key) ? keys.indexOf(key) : keys.length)
  const own = ({ values }: Group) => values[0] ?? 0
  const sorted = groups.toSorted((a, b) => (order === 'steps' ? rank(a) - rank(b) : own(b) - own(a)))
  const values = isCumulative
    ? sorted.map((_group, index) => sorted.slice(index).reduce((sum, group) => sum + own(group), 0))
    : sorted.map(own)
  const part = (value: number, of: number | undefined) => (of && of > 0 ? value / of : undefined)
  return sorted.map((group, index) => {
    const value = values[index] ?? 0
    return { group, value, ofFirst: part(value, values[0]), ofPrevious: part(value, values[index - 1]) }
  })
}
