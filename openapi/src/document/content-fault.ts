import { isRecord } from '../product-schema/json.ts'
import { CONTENT_LIMITS, type Content } from './operation.ts'
import { isKeyed } from './place.ts'

/** What keeps a content from being stored, in a sentence; undefined: nothing. What it has to hold, its schema says. */
export function contentFault(content: Content): string | undefined {
  const { size, depth, items } = CONTENT_LIMITS
  const levels: { value: unknown; level: number }[] = [{ value: content, level: 1 }]
  for (let next = levels.pop(); next; next = levels.pop()) {
    const { value, level } = next
    if (typeof value === 'number' && !Number.isFinite(value)) return 'A number has to be one'
    if (!isRecord(value) && !Array.isArray(value)) continue
    if (level > depth) return `The document may be nested at most ${depth} levels deep`
    if (Array.isArray(value) && value.length > items && isKeyed(value)) return `A list may have at most ${items} items`
    if (Object.hasOwn(value, '__proto__')) return 'Nothing may be called __proto__'
    for (const member of Object.values(value)) levels.push({ value: member, level: level + 1 })
  }
  const length = JSON.stringify(content).length
  if (length > size) return `The document may have at most ${size} characters; this one has ${length}`
  return undefined
}
