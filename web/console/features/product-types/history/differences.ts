import { type DocumentOperation, diff } from '@mtc/openapi/document'
import { humanized } from '../../../core/screens.ts'
import type { Design } from '../model/design.ts'
import { titleOf } from '../model/field.ts'
import { everyField } from '../model/tree.ts'

/** One place in which two designs differ, in words. */
export interface Difference {
  key: string
  what: string
  before: string
  after: string
}

const words = (value: unknown): string =>
  value === undefined ? '–' : typeof value === 'string' ? value : JSON.stringify(value)

/** Where two designs differ: fields by their label, all else by the way to it. */
export function differences(before: Design, after: Design): Difference[] {
  const names = new Map([...everyField(before), ...everyField(after)].map(({ field }) => [field.id, titleOf(field)]))
  const place = (path: readonly string[]) =>
    path
      .filter((step) => step !== 'fields' && step !== 'item')
      .map((step) => (step.startsWith('#') ? (names.get(step.slice(1)) ?? step.slice(1)) : humanized(step)))
      .join(' › ')
  const nameOf = (id: string) => names.get(id) ?? id
  return diff(before, after).map((operation, at) => ({ key: String(at), ...inWords(operation, place, nameOf) }))
}

function inWords(
  operation: DocumentOperation,
  place: (path: readonly string[]) => string,
  nameOf: (id: string) => string,
): Omit<Difference, 'key'> {
  if (operation.op === 'set') {
    return { what: place(operation.path), before: words(operation.was), after: words(operation.value) }
  }
  if (operation.op === 'insert') return { what: nameOf(operation.item.id), before: '–', after: 'added' }
  if (operation.op === 'remove') return { what: nameOf(operation.id), before: 'there', after: 'removed' }
  return { what: nameOf(operation.id), before: '', after: 'at another place' }
}
