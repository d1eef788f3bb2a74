import type { FieldDefinition } from '../field-definition.ts'
import type { Transfer } from './choice.ts'
import { type FieldTree, fieldTree, type PlacedField } from './field-tree.ts'

/** A field that is there before and after. */
export type Pair = { before: PlacedField; after: PlacedField }

/** A transfer whose fields are all there. */
export type PlacedTransfer = { transfer: Transfer; from: PlacedField[]; to: PlacedField[] }

/** Which field before is which after, on one level of rows. */
export type Pairing = {
  before: FieldTree
  after: FieldTree
  kept: Pair[]
  /** New ones: a new group stands for all that is new in it. */
  added: PlacedField[]
  /** Those that are gone: a group stands for all that goes with it. */
  removed: PlacedField[]
  transfers: PlacedTransfer[]
}

/** Pairs the fields of two designs by their ids. */
export function pairFields(
  before: readonly FieldDefinition[],
  after: readonly FieldDefinition[],
  given: readonly Transfer[],
  prefix: readonly string[] = [],
): Pairing {
  const [old, now] = [fieldTree(before, prefix), fieldTree(after, prefix)]
  const transfers = given.flatMap((transfer) => placed(transfer, old, now))
  const taken = new Set(transfers.flatMap(({ from }) => from.map(({ id }) => id)))
  const made = new Set(transfers.flatMap(({ to }) => to.map(({ id }) => id)))
  const isOwn = (tree: FieldTree, others: FieldTree, { parent }: PlacedField) =>
    parent === null || !tree.has(parent) || others.has(parent)
  return {
    before: old,
    after: now,
    kept: [...now.values()].flatMap((placed) => {
      const known = old.get(placed.id)
      return known ? [{ before: known, after: placed }] : []
    }),
    added: [...now.values()].filter((one) => !old.has(one.id) && !made.has(one.id) && isOwn(now, old, one)),
    removed: [...old.values()].filter((one) => !now.has(one.id) && !taken.has(one.id) && isOwn(old, now, one)),
    transfers,
  }
}

/** A transfer names fields by id: one that is gone by now, or was never there, makes it void. */
function placed(transfer: Transfer, before: FieldTree, after: FieldTree): PlacedTransfer[] {
  const from = transfer.from.flatMap((id) => before.get(id) ?? [])
  const to = transfer.to.flatMap((id) => after.get(id) ?? [])
  const isWhole = from.length === transfer.from.length && to.length === transfer.to.length
  return isWhole && from.length > 0 && to.length > 0 ? [{ transfer, from, to }] : []
}

/** Whether a field has another name in its group. */
export const isRenamed = ({ before, after }: Pair): boolean => before.field.name !== after.field.name

/** Whether a field stands in another group. */
export const isMoved = ({ before, after }: Pair): boolean => before.parent !== after.parent
