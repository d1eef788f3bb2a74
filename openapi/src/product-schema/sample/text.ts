import { type JsonSchema, own, ownString } from '../json.ts'
import type { CharSet } from '../pattern/char-set.ts'
import { patternCost } from '../pattern/cost.ts'
import { type PatternNode, parsePattern } from '../pattern/parse.ts'

const BY_FORMAT: Readonly<Record<string, string>> = {
  date: '2027-01-31',
  'date-time': '2027-01-31T09:30:00Z',
  time: '09:30:00Z',
  duration: 'P3D',
  email: 'name@example.com',
  hostname: 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  uri: 'https://example.com/',
  url: 'https://example.com/',
  'uri-reference': '/path',
  uuid: '01890a5d-ac96-774b-bcce-b302099a8057',
  color: '#2a7de1',
  'json-pointer': '/path',
  regex: '^.*$',
}

/** A text that its schema accepts, as far as that can be told; the `nth` one differs from the one before. */
export function sampleText(schema: JsonSchema, nth: number): string {
  const format = own(BY_FORMAT, ownString(schema, 'format') ?? '')
  if (typeof format === 'string') return format
  const pattern = ownString(schema, 'pattern')
  if (pattern !== undefined && patternCost(pattern) !== 'invalid') return shortestMatch(parsePattern(pattern), nth)
  const text = `${ownString(schema, 'title') ?? 'Text'}${nth === 0 ? '' : ` ${nth + 1}`}`
  const longest = own(schema, 'maxLength')
  const shortest = own(schema, 'minLength')
  const padded = text.padEnd(typeof shortest === 'number' ? Math.min(shortest, 10_000) : 0, '.')
  return typeof longest === 'number' ? [...padded].slice(0, longest).join('') : padded
}

function shortestMatch(node: PatternNode, nth: number): string {
  if (node.kind === 'chars') return charOf(node.set, nth)
  if (node.kind === 'sequence') return node.parts.map((part) => shortestMatch(part, nth)).join('')
  if (node.kind === 'choice') return shortestMatch(node.parts[nth % node.parts.length] ?? { kind: 'empty' }, nth)
  if (node.kind !== 'repeat') return ''
  // An unbounded repeat of none reads better with one.
  const times = Math.min(Math.max(node.min, node.max > 1 ? 1 : 0), 1_000)
  return shortestMatch(node.part, nth).repeat(times)
}

const READABLE = 'A1a'

function charOf(set: CharSet, nth: number): string {
  const holds = (code: number) => set.some(([from, to]) => from <= code && code <= to)
  for (const start of READABLE) {
    const code = (start.codePointAt(0) ?? 0) + (nth % 8)
    if (holds(code)) return String.fromCodePoint(code)
  }
  return String.fromCodePoint(set[0]?.[0] ?? 65)
}
