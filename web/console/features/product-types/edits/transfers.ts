import { apply, type DocumentOperation } from '@mtc/openapi/document'
import type { Design } from '../model/design.ts'
import { type Field, titleOf } from '../model/field.ts'
import { sectionOf } from '../model/sections.ts'
import { findField } from '../model/tree.ts'
import { addField } from './add.ts'
import type { Edit, Target } from './edit.ts'
import { removeField } from './remove.ts'

type Transfer = Design['transfers'][number]
type Step = (design: Design) => Pick<Edit, 'operations'> | undefined

/** Steps as one: each is made of what the one before left. */
function inTurn(design: Design, steps: readonly Step[]): DocumentOperation[] {
  let now = design
  return steps.flatMap((step) => {
    const operations = step(now)?.operations ?? []
    now = apply(now, operations).content ?? now
    return operations
  })
}

const afterField = (design: Design, id: string): Target => {
  const parent = findField(design, id)?.parent?.field.id
  return { parent, section: parent === undefined ? sectionOf(design, id)?.place : undefined, after: id }
}

const withTransfer =
  (item: Transfer): Step =>
  ({ transfers }) => ({
    operations: [{ op: 'insert', path: ['transfers'], item, after: transfers.at(-1)?.id ?? null }],
  })

/** Splits a text in two: two new fields take its place, and are filled from it when the draft is published. */
export function splitField(design: Design, id: string, makeId: () => string): Edit | undefined {
  const found = findField(design, id)
  if (!found) return undefined
  const { field } = found
  const target = afterField(design, id)
  const [first, second, transfer] = [makeId(), makeId(), makeId()]
  const part = (partId: string, number: number): Field => ({
    id: partId,
    name: `${field.name}${number}`,
    type: 'text',
    label: `${titleOf(field)} ${number}`,
  })
  return {
    label: `Split ${titleOf(field)}`,
    operations: inTurn(design, [
      (now) => addField(now, part(second, 2), target),
      (now) => addField(now, part(first, 1), target),
      withTransfer({ id: transfer, kind: 'split', from: [id], to: [first, second], separator: ' ' }),
      (now) => removeField(now, id),
    ]),
    said: `${titleOf(field)} is split into two fields. Products follow when you publish.`,
    focus: first,
  }
}

/** Merges a field and the one after it: a new text takes their place, and is filled from both when published. */
export function mergeFields(design: Design, id: string, makeId: () => string): Edit | undefined {
  const found = findField(design, id)
  const next = found?.siblings[found.index + 1]
  if (!found || !next) return undefined
  const { field } = found
  const [merged, transfer] = [makeId(), makeId()]
  const label = `${titleOf(field)} and ${titleOf(next).toLowerCase()}`
  return {
    label: `Merge ${titleOf(field)} and ${titleOf(next)}`,
    operations: inTurn(design, [
      (now) => addField(now, { id: merged, name: label, type: 'text', label }, afterField(design, next.id)),
      withTransfer({ id: transfer, kind: 'merge', from: [id, next.id], to: [merged], separator: ' ' }),
      (now) => removeField(now, id),
      (now) => removeField(now, next.id),
    ]),
    said: `${titleOf(field)} and ${titleOf(next)} are merged. Products follow when you publish.`,
    focus: merged,
  }
}

/** Leaves fields as they are after all: what was published takes the place of what was made of it. */
export function dropTransfer(design: Design, id: string, published: ReadonlyMap<string, Field>): Edit | undefined {
  const index = design.transfers.findIndex((transfer) => transfer.id === id)
  const was = design.transfers[index]
  if (!was) return undefined
  const after = design.transfers[index - 1]?.id ?? null
  const made = was.to.find((one) => findField(design, one))
  const target: Target = made === undefined ? { parent: undefined, after: null } : afterField(design, made)
  const gone = was.from.flatMap((one) => (findField(design, one) ? [] : (published.get(one) ?? [])))
  return {
    label: was.kind === 'split' ? 'Do not split' : 'Do not merge',
    operations: inTurn(design, [
      () => ({ operations: [{ op: 'remove', path: ['transfers'], id, was, after }] }),
      ...gone.toReversed().map(
        (field): Step =>
          (now) =>
            addField(now, field, target),
      ),
      ...was.to.map(
        (one): Step =>
          (now) =>
            removeField(now, one),
      ),
    ]),
    said: 'The values stay where they are.',
    ...(was.from[0] === undefined ? {} : { focus: was.from[0] }),
  }
}
