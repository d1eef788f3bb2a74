import type { Automaton } from './automaton.ts'
import { shared } from './char-set.ts'

/**
 * An upper bound of the ways in which the parts of a pattern outside its loops can read one text, as in `a?a?a?aaa`.
 * They do not grow with the text, but each doubles the work.
 */
export function waysOutsideLoops({ sets, next }: Automaton, component: number[], looped: Set<number>): number {
  return next.reduce((ways, successors, at) => {
    const isLooped = looped.has(component[at] ?? -1)
    const branches = [...successors].filter((to) => !isLooped || component[to] !== component[at])
    const alike = branches.map((a) => branches.filter((b) => shared(sets[a] ?? [], sets[b] ?? []).length > 0).length)
    return ways * Math.max(1, ...alike)
  }, 1)
}
