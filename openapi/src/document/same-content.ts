import { isRecord, own } from '../product-schema/json.ts'
import type { Content } from './operation.ts'
import { isKeyed } from './place.ts'

/** Whether nothing leads from one document to the other: what `diff(a, b)` being empty says, at the cost of reading both once. */
export const sameContent = (a: Content, b: Content): boolean => a === b || sameMembers(a, b)

/** In a document, and in an item of a list, the order of names says nothing. */
const sameMembers = (a: Content, b: Content): boolean =>
  [...new Set([...Object.keys(a), ...Object.keys(b)])].every((name) => sameValue(own(a, name), own(b, name)))

function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (isKeyed(a) && isKeyed(b))
    return a.length === b.length && a.every((item, i) => item.id === b[i]?.id && sameMembers(item, b[i]))
  if (!isRecord(a) || !isRecord(b)) return JSON.stringify(a) === JSON.stringify(b)
  const names = Object.keys(b)
  const isSameOrder = Object.keys(a).length === names.length && Object.keys(a).every((name, i) => name === names[i])
  return isSameOrder && names.every((name) => sameValue(own(a, name), own(b, name)))
}
