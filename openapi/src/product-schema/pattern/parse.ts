import { ANY, type CharSet, inverted, NAMED_SETS } from './char-set.ts'

/** A regular expression as far as the time it takes depends on it. */
export type PatternNode =
  | { kind: 'empty' | 'start' | 'end' }
  | { kind: 'chars'; set: CharSet }
  | { kind: 'sequence' | 'choice'; parts: PatternNode[] }
  | { kind: 'repeat'; part: PatternNode; min: number; max: number }
  | { kind: 'look'; part: PatternNode }
  | { kind: 'backreference' }

const CONTROL = new Map([
  ['n', 10],
  ['r', 13],
  ['t', 9],
  ['v', 11],
  ['f', 12],
  ['0', 0],
])

const one = (codePoint: number): CharSet => [[codePoint, codePoint]]

/** Reads a pattern that `new RegExp(pattern, 'u')` has accepted; it does not look for mistakes. */
export function parsePattern(pattern: string): PatternNode {
  const chars = [...pattern]
  let at = 0
  const peek = () => chars[at] ?? ''
  const take = () => chars[at++] ?? ''
  const takeIf = (text: string) => {
    const isNext = chars.slice(at, at + text.length).join('') === text
    if (isNext) at += text.length
    return isNext
  }
  const takeUntil = (end: string) => {
    let text = ''
    while (at < chars.length && peek() !== end) text += take()
    take()
    return text
  }

  const choice = (): PatternNode => {
    const parts = [sequence()]
    while (takeIf('|')) parts.push(sequence())
    return { kind: 'choice', parts }
  }

  const sequence = (): PatternNode => {
    const parts: PatternNode[] = []
    while (at < chars.length && peek() !== '|' && peek() !== ')') parts.push(repeated(atom()))
    return { kind: 'sequence', parts }
  }

  const repeated = (part: PatternNode): PatternNode => {
    let bounds: [number, number] | undefined
    if (takeIf('*')) bounds = [0, Number.POSITIVE_INFINITY]
    else if (takeIf('+')) bounds = [1, Number.POSITIVE_INFINITY]
    else if (takeIf('?')) bounds = [0, 1]
    else if (takeIf('{')) {
      const [min = '', max] = takeUntil('}').split(',')
      bounds = [Number(min), max === undefined ? Number(min) : max === '' ? Number.POSITIVE_INFINITY : Number(max)]
    }
    if (bounds === undefined) return part
    takeIf('?')
    return { kind: 'repeat', part, min: bounds[0], max: bounds[1] }
  }

  const atom = (): PatternNode => {
    const char = take()
    if (char === '^') return { kind: 'start' }
    if (char === '$') return { kind: 'end' }
    if (char === '(') return group()
    if (char === '[') return { kind: 'chars', set: bracket() }
    if (char !== '\\') return { kind: 'chars', set: NAMED_SETS.get(char) ?? one(char.codePointAt(0) ?? 0) }
    if (takeIf('b') || takeIf('B')) return { kind: 'end' }
    if (takeIf('k')) {
      takeUntil('>')
      return { kind: 'backreference' }
    }
    if (/[1-9]/.test(peek())) {
      while (/\d/.test(peek())) take()
      return { kind: 'backreference' }
    }
    return { kind: 'chars', set: escaped() }
  }

  const group = (): PatternNode => {
    const isLook = takeIf('?=') || takeIf('?!') || takeIf('?<=') || takeIf('?<!')
    if (!isLook && takeIf('?<')) takeUntil('>')
    else if (!isLook && takeIf('?')) takeUntil(':')
    const part = choice()
    take()
    return isLook ? { kind: 'look', part } : part
  }

  const escaped = (): CharSet => {
    const char = take()
    const named = NAMED_SETS.get(char)
    if (named !== undefined && char !== '.') return named
    if (char === 'p' || char === 'P') {
      takeUntil('}')
      return ANY
    }
    if (char === 'u' && takeIf('{')) return one(Number.parseInt(takeUntil('}'), 16))
    if (char === 'u' || char === 'x') return one(Number.parseInt(hex(char === 'u' ? 4 : 2), 16))
    if (char === 'c') return one((take().codePointAt(0) ?? 0) % 32)
    return one(CONTROL.get(char) ?? char.codePointAt(0) ?? 0)
  }

  const hex = (length: number) => Array.from({ length }, take).join('')

  const bracket = (): CharSet => {
    const isInverted = takeIf('^')
    const set: (readonly [number, number])[] = []
    while (at < chars.length && peek() !== ']') {
      const low = member()
      const isRange = peek() === '-' && chars[at + 1] !== ']' && low.length === 1
      if (isRange) take()
      const high = isRange ? member() : low
      if (isRange) set.push([low[0]?.[0] ?? 0, high.at(-1)?.[1] ?? 0])
      else set.push(...low)
    }
    take()
    return isInverted ? inverted(set) : set
  }

  const member = (): CharSet => {
    const char = take()
    if (char !== '\\') return one(char.codePointAt(0) ?? 0)
    return takeIf('b') ? one(8) : escaped()
  }

  return choice()
}
