import { SCHEMA_LIMITS } from '../limits.ts'
import { type Automaton, automatonOf } from './automaton.ts'
import { waysOutsideLoops } from './branches.ts'
import { type CharSet, shared } from './char-set.ts'
import { componentsOf } from './components.ts'
import { type PatternNode, parsePattern } from './parse.ts'

/**
 * How the time of a pattern may grow with the length of a hostile text: `linear`, `quadratic`, or `unsafe` (a higher
 * power, exponential, or too complicated to tell). `invalid` is no regular expression at all.
 */
export type PatternCost = 'linear' | 'quadratic' | 'unsafe' | 'invalid'

const MOST_POSITIONS = 250
const MOST_LOOPED = 60
const MOST_WAYS = 20_000
const MOST_STEPS = 100_000

const known = new Map<string, PatternCost>()
const MOST_KNOWN = 500

/**
 * Judges a pattern as `new RegExp(pattern, 'u')` reads it. A backtracking engine is slow exactly where a text can be
 * read in many ways, so what is looked for is ambiguity: two ways around one loop make it exponential, two loops in a
 * row that take the same text make it quadratic, three cubic. Doubt counts as unsafe.
 */
export function patternCost(pattern: string): PatternCost {
  const before = known.get(pattern)
  if (before !== undefined) return before
  const cost = invalidPattern(pattern) !== undefined ? 'invalid' : costOf(parsePattern(pattern))
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(pattern, cost)
  return cost
}

/** What is wrong with a pattern in the words of the runtime, or undefined when it can be run. */
export function invalidPattern(pattern: string): string | undefined {
  if (pattern.length > SCHEMA_LIMITS.patternLength) return `longer than ${SCHEMA_LIMITS.patternLength} characters`
  try {
    new RegExp(pattern, 'u')
    return undefined
  } catch (fault) {
    if (fault instanceof SyntaxError) return fault.message
    throw fault
  }
}

function costOf(root: PatternNode): PatternCost {
  if (some(root, isUnclear)) return 'unsafe'
  const looks = looksIn(root).map((look) => costOf({ kind: 'sequence', parts: [{ kind: 'start' }, look] }))
  if (looks.some((cost) => cost !== 'linear')) return 'unsafe'
  const automaton = automatonOf(root)
  if (automaton.sets.length > MOST_POSITIONS) return 'unsafe'
  const component = componentsOf(automaton.sets.length, (at) => automaton.next[at] ?? [])
  if (hasTwoWaysAround(automaton, component)) return 'unsafe'
  const loops = new Set(loopsOf(automaton, component).keys())
  if (waysOutsideLoops(automaton, component, loops) > MOST_WAYS) return 'unsafe'
  const power = longestChain(automaton, component) + (looks.length > 0 ? 1 : 0)
  return power === 0 ? 'linear' : power === 1 ? 'quadratic' : 'unsafe'
}

/** What the automaton does not show: text taken by reference, looking about in a loop, two ways to match nothing. */
function isUnclear(node: PatternNode): boolean {
  if (node.kind === 'backreference') return true
  if (node.kind === 'repeat') return node.max > 1 && some(node.part, ({ kind }) => kind === 'look')
  return node.kind === 'choice' && node.parts.filter(canBeEmpty).length > 1
}

function some(node: PatternNode, test: (node: PatternNode) => boolean): boolean {
  if (test(node)) return true
  if (node.kind === 'sequence' || node.kind === 'choice') return node.parts.some((part) => some(part, test))
  return (node.kind === 'repeat' || node.kind === 'look') && some(node.part, test)
}

function canBeEmpty(node: PatternNode): boolean {
  if (node.kind === 'sequence') return node.parts.every(canBeEmpty)
  if (node.kind === 'choice') return node.parts.some(canBeEmpty)
  return node.kind === 'repeat' ? node.min === 0 || canBeEmpty(node.part) : node.kind !== 'chars'
}

function looksIn(node: PatternNode): PatternNode[] {
  if (node.kind === 'look') return [node.part]
  if (node.kind === 'sequence' || node.kind === 'choice') return node.parts.flatMap(looksIn)
  return node.kind === 'repeat' ? looksIn(node.part) : []
}

const meet = (...sets: (CharSet | undefined)[]) =>
  sets.reduce<CharSet>((met, set) => shared(met, set ?? []), [[0, 0x10ffff]])

function loopsOf({ next }: Automaton, component: number[]): Map<number, number[]> {
  const loops = new Map<number, number[]>()
  for (const [at, id] of component.entries()) {
    const isLooped = [...(next[at] ?? [])].some((to) => component[to] === id)
    if (isLooped) loops.set(id, [...(loops.get(id) ?? []), at])
  }
  return loops
}

function hasTwoWaysAround(automaton: Automaton, component: number[]): boolean {
  const { next, sets, doubled } = automaton
  if (doubled.some(([from, to]) => next[from]?.has(to) && component[from] === component[to])) return true
  return [...loopsOf(automaton, component).values()].some((loop) => {
    if (loop.length > MOST_LOOPED) return true
    const inside = loop.map((at) => loop.flatMap((to, index) => (next[at]?.has(to) ? [index] : [])))
    const fits = loop.map((a) => loop.map((b) => meet(sets[a], sets[b]).length > 0))
    const size = loop.length
    const pairs = componentsOf(size * size, (pair) =>
      (inside[Math.floor(pair / size)] ?? []).flatMap((a) =>
        (inside[pair % size] ?? []).filter((b) => fits[a]?.[b]).map((b) => a * size + b),
      ),
    )
    const diagonal = new Set(loop.map((_, index) => pairs[index * size + index]))
    return pairs.some((id, pair) => Math.floor(pair / size) !== pair % size && diagonal.has(id))
  })
}

/** The most loops in a row of which each can hand its text over to the following one at any place. */
function longestChain(automaton: Automaton, component: number[]): number {
  const loops = [...loopsOf(automaton, component)].toSorted(([a], [b]) => a - b)
  const chain = new Map<number, number>()
  let steps = MOST_STEPS
  for (const [id, from] of loops) {
    for (const [other, to] of loops) {
      if (other >= id) break
      const length = 1 + (chain.get(other) ?? 0)
      if (length > (chain.get(id) ?? 0) && from.some((p) => to.some((q) => handsOver(p, q)))) chain.set(id, length)
    }
  }
  return Math.max(0, ...chain.values())

  /** Is there one text that leads from p to p, from p to q and from q to q? */
  function handsOver(p: number, q: number): boolean {
    const { next, sets } = automaton
    const stays = (of: number, within: number) =>
      [...(next[of] ?? [])].filter((to) => component[to] === component[within])
    const seen = new Set([`${p} ${p} ${q}`])
    const waiting = [[p, p, q] as const]
    for (const [x, y, z] of waiting) {
      for (const a of stays(x, p)) {
        for (const b of next[y] ?? []) {
          for (const c of stays(z, q)) {
            steps -= 1
            if (steps < 0) return true
            if (meet(sets[a], sets[b], sets[c]).length === 0) continue
            if (a === p && b === q && c === q) return true
            const key = `${a} ${b} ${c}`
            if (seen.has(key)) continue
            seen.add(key)
            waiting.push([a, b, c])
          }
        }
      }
    }
    return false
  }
}
