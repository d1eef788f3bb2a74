import { humanized } from '../../words.ts'

const LONGEST_NAME = 60

/** Names that mean something else wherever objects are handled. */
const TAKEN = ['constructor', 'prototype', '__proto__']

/** A name for a field from what a person wrote above a column: `Weight (kg)` becomes `weightKg`. */
export function fieldName(header: string, nth: number): string {
  const plain = spelledOut(header).normalize('NFKD').replace(/\p{M}/gu, '')
  const words = plain
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
  const [first = '', ...rest] = words.map((word) => (/^[A-Z0-9]+$/.test(word) ? word.toLowerCase() : word))
  const camel = first.charAt(0).toLowerCase() + first.slice(1) + rest.map(capitalized).join('')
  const name = camel.slice(0, LONGEST_NAME)
  if (name === '') return `column${nth + 1}`
  return /^\d/.test(name) || TAKEN.includes(name) ? `field${capitalized(name)}` : name
}

/** Fields named after headers, each name once. */
export function fieldNames(headers: readonly string[]): string[] {
  const taken = new Set<string>()
  return headers.map((header, nth) => {
    const wanted = fieldName(header, nth)
    let name = wanted
    for (let more = 2; taken.has(name); more += 1) name = `${wanted}${more}`
    taken.add(name)
    return name
  })
}

/** What a person reads above the field: the header, unless a machine wrote it. */
export function fieldLabel(header: string): string {
  const isIdentifier = /[_]|[a-z][A-Z]/.test(header) && /^\w+$/.test(header)
  const text = isIdentifier || /^[a-z]/.test(header) ? humanized(header) : header
  return text.slice(0, 120)
}

const capitalized = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)

const SPELLED: readonly (readonly [string, string])[] = [
  ['ß', 'ss'],
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['æ', 'ae'],
  ['ø', 'o'],
  ['ł', 'l'],
]

const spelledOut = (text: string) =>
  SPELLED.reduce(
    (spelled, [letter, plain]) =>
      spelled.replaceAll(letter, plain).replaceAll(letter.toUpperCase(), letter === 'ß' ? 'SS' : capitalized(plain)),
    text,
  )
