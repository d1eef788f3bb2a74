/** The text of a type, and the sign that joins its parts, if it has several: what stands around it may need brackets. */
export type Piece = { text: string; joint: '' | '|' | '&' }

export const piece = (text: string): Piece => ({ text, joint: '' })

export const UNKNOWN = piece('unknown')

/** The text for where something follows that would otherwise belong to the last part only. */
export const grouped = ({ text, joint }: Piece): string => (joint === '' ? text : `(${text})`)

/** Any of several types; what can be anything makes the whole anything. */
export function union(pieces: readonly Piece[]): Piece {
  const distinct = distinctOf(pieces).filter(({ text }) => text !== 'never')
  const [only] = distinct
  if (distinct.some(({ text }) => text === 'unknown')) return UNKNOWN
  if (only === undefined) return piece('never')
  if (distinct.length === 1) return only
  return { text: distinct.map((part) => (part.joint === '&' ? grouped(part) : part.text)).join(' | '), joint: '|' }
}

const PLAIN = ['string', 'number', 'boolean']

/** All of several types at once. A plain `string` beside the very strings that it may be says nothing more. */
export function intersection(pieces: readonly Piece[]): Piece {
  const telling = distinctOf(pieces).filter(({ text }) => text !== 'unknown')
  const isSpecific = telling.some(({ text }) => /^(?:["\d-]|(?:true|false|null)\b)/.test(text))
  const parts = isSpecific ? telling.filter(({ text }) => !PLAIN.includes(text)) : telling
  const [only] = parts
  if (only === undefined) return UNKNOWN
  return parts.length === 1 ? only : { text: parts.map(grouped).join(' & '), joint: '&' }
}

function distinctOf(pieces: readonly Piece[]): Piece[] {
  return [...new Map(pieces.map((part) => [part.text, part])).values()]
}
