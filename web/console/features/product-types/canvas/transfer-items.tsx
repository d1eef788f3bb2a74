import { Menu } from '@mantine/core'
import type { FieldType } from '@mtc/openapi/product-schema'
import { dropTransfer, mergeFields, splitField } from '../edits/transfers.ts'
import { type Field, titleOf } from '../model/field.ts'
import { newId } from '../model/new-id.ts'
import { findField } from '../model/tree.ts'
import { useDesigner } from '../shell/designer-context.ts'

const TEXTS: ReadonlySet<FieldType> = new Set(['text', 'textarea'])

/** Splitting a published text, and merging it with the next one: products are carried over when it is published. */
export function TransferItems({ field }: { field: Field }) {
  const { design, act, published } = useDesigner()
  const found = findField(design, field.id)
  const next = found?.siblings[found.index + 1]
  const transfer = design.transfers.find(({ from, to }) => [...from, ...to].includes(field.id))
  if (transfer) {
    return (
      <Menu.Item onClick={() => act(dropTransfer(design, transfer.id, published))}>
        {transfer.kind === 'split' ? 'Do not split it after all' : 'Do not merge it after all'}
      </Menu.Item>
    )
  }
  if (!found || !published.has(field.id)) return null
  const canMerge = next !== undefined && published.has(next.id)
  return (
    <>
      {TEXTS.has(field.type) && (
        <Menu.Item onClick={() => act(splitField(design, field.id, newId), 'label')}>Split into two fields</Menu.Item>
      )}
      {canMerge && (
        <Menu.Item onClick={() => act(mergeFields(design, field.id, newId), 'label')}>
          Merge with {titleOf(next)}
        </Menu.Item>
      )}
    </>
  )
}
