import type { Design } from '../model/design.ts'
import { titleOf } from '../model/field.ts'
import { sectionOf } from '../model/sections.ts'
import { findField } from '../model/tree.ts'
import { addField } from './add.ts'
import type { Edit } from './edit.ts'

/** Splits a text in two: two new fields after it, filled from it when the draft is published; the old one goes. */
export function splitField(design: Design, id: string, makeId: () => string): Edit | undefined {
  const found = findField(design, id)
  if (!found) return undefined
  const { field, parent } = found
  const section = parent ? undefined : sectionOf(design, id)?.place
  const [first, second, transfer] = [makeId(), makeId(), makeId()]
  const place = { parent: parent?.field.id, section }
  const one = addField(
    design,
    { id: first, name: `${field.name}1`, type: 'text', label: `${titleOf(field)} 1` },
    { ...place, after: id },
  )
  const two = addField(
    design,
    { id: second, name: `${field.name}2`, type: 'text', label: `${titleOf(field)} 2` },
    { ...place, after: id },
  )
  const after = design.transfers.at(-1)?.id ?? null
  const item = { id: transfer, kind: 'split' as const, from: [id], to: [first, second], separator: ' ' }
  return {
    label: `Split ${titleOf(field)}`,
    operations: [
      ...two.operations,
      ...one.operations.filter(({ op }) => op === 'insert'),
      { op: 'insert', path: ['transfers'], item, after },
    ],
    said: `${titleOf(field)} will be split into two fields when you publish.`,
    focus: first,
  }
}

/** Merges a field and the one after it into a new text. */
export function mergeFields(design: Design, id: string, makeId: () => string): Edit | undefined {
  const found = findField(design, id)
  const next = found?.siblings[found.index + 1]
  if (!found || !next) return undefined
  const { field, parent } = found
  const section = parent ? undefined : sectionOf(design, id)?.place
  const [merged, transfer] = [makeId(), makeId()]
  const label = `${titleOf(field)} and ${titleOf(next).toLowerCase()}`
  const made = addField(
    design,
    { id: merged, name: label, type: 'text', label },
    { parent: parent?.field.id, section, after: next.id },
  )
  const after = design.transfers.at(-1)?.id ?? null
  const item = { id: transfer, kind: 'merge' as const, from: [id, next.id], to: [merged], separator: ' ' }
  return {
    label: `Merge ${titleOf(field)} and ${titleOf(next)}`,
    operations: [...made.operations, { op: 'insert', path: ['transfers'], item, after }],
    said: `${titleOf(field)} and ${titleOf(next)} will be merged when you publish.`,
    focus: merged,
  }
}

/** Leaves fields as they are after all. */
export function dropTransfer(design: Design, id: string): Edit | undefined {
  const index = design.transfers.findIndex((transfer) => transfer.id === id)
  const was = design.transfers[index]
  if (!was) return undefined
  const after = design.transfers[index - 1]?.id ?? null
  return {
    label: was.kind === 'split' ? 'Do not split' : 'Do not merge',
    operations: [{ op: 'remove', path: ['transfers'], id, was, after }],
    said: 'The values stay where they are.',
  }
}
