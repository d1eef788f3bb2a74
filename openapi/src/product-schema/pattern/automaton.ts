import { ANY, type CharSet } from './char-set.ts'
import type { PatternNode } from './parse.ts'

/** One position per character set of a pattern, and which position may come after which. */
export type Automaton = {
  sets: CharSet[]
  next: Set<number>[]
  /** Positions that a repeat reaches in two ways at once, as in `(a+)+`. */
  doubled: (readonly [from: number, to: number])[]
}

type Part = { first: number[]; last: number[]; isNullable: boolean }

const EMPTY: Part = { first: [], last: [], isNullable: true }
const EXACT_COPIES = 3

/**
 * The automaton of a pattern, simplified towards caution: every counted repeat of more than one character is read as
 * an unbounded one. A pattern that may start anywhere begins with a position that takes anything, as a search does.
 */
export function automatonOf(root: PatternNode): Automaton {
  const sets: CharSet[] = []
  const next: Set<number>[] = []
  const doubled: [number, number][] = []

  const position = (set: CharSet): number => {
    next.push(new Set())
    return sets.push(set) - 1
  }
  const connect = (from: number[], to: number[]) => {
    for (const a of from) {
      for (const b of to) {
        if (next[a]?.has(b)) doubled.push([a, b])
        next[a]?.add(b)
      }
    }
  }
  const inTurn = (before: Part, after: Part): Part => {
    connect(before.last, after.first)
    return {
      first: before.isNullable ? [...before.first, ...after.first] : before.first,
      last: after.isNullable ? [...before.last, ...after.last] : after.last,
      isNullable: before.isNullable && after.isNullable,
    }
  }
  const build = (node: PatternNode): Part => {
    if (node.kind === 'chars') {
      const at = position(node.set)
      return { first: [at], last: [at], isNullable: false }
    }
    if (node.kind === 'sequence') return node.parts.map(build).reduce(inTurn, EMPTY)
    if (node.kind === 'choice') {
      const parts = node.parts.map(build)
      return {
        first: parts.flatMap((part) => part.first),
        last: parts.flatMap((part) => part.last),
        isNullable: parts.some((part) => part.isNullable),
      }
    }
    return node.kind === 'repeat' ? repeat(node.part, node.min, node.max) : EMPTY
  }
  const repeat = (node: PatternNode, min: number, max: number): Part => {
    if (max === 0) return EMPTY
    if (min === max && node.kind === 'chars') {
      return Array.from({ length: Math.min(min, EXACT_COPIES) }, () => build(node)).reduce(inTurn, EMPTY)
    }
    const part = build(node)
    if (max > 1) connect(part.last, part.first)
    // Which of the counted rounds are the empty ones? Each answer is another way.
    if (min > 0 && max > 1 && part.isNullable) connect(part.last, part.first)
    return { ...part, isNullable: part.isNullable || min === 0 }
  }

  if (isAnchored(root)) finish(build(root))
  else {
    const search = position(ANY)
    connect([search], [search])
    finish(inTurn({ first: [search], last: [search], isNullable: true }, build(root)))
  }
  return { sets, next, doubled }

  /** Without something to meet at the end, a match is over as soon as it can be. */
  function finish(whole: Part): void {
    if (!canFailAtEnd(root)) for (const at of whole.last) next[at]?.clear()
  }
}

function isAnchored(node: PatternNode | undefined): boolean {
  if (node?.kind === 'choice') return node.parts.every(isAnchored)
  if (node?.kind === 'sequence') return isAnchored(node.parts.find((part) => part.kind !== 'empty'))
  return node?.kind === 'start'
}

function canFailAtEnd(node: PatternNode): boolean {
  if (node.kind === 'sequence' || node.kind === 'choice') return node.parts.some(canFailAtEnd)
  if (node.kind === 'repeat') return canFailAtEnd(node.part)
  return node.kind === 'end' || node.kind === 'look'
}
