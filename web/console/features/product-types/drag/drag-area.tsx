import { Accessibility, PointerSensor, StyleInjector } from '@dnd-kit/dom'
import { DragDropProvider, DragOverlay } from '@dnd-kit/react'
import { isFieldType } from '@mtc/openapi/product-schema'
import { type ReactNode, useState } from 'react'
import { cspNonce } from '../../../../ui/csp-nonce.ts'
import { sameJson } from '../../../core/json.ts'
import { addField, addKind } from '../edits/add.ts'
import { type Fragment, groupOf } from '../edits/fragments.ts'
import { moveField } from '../edits/move.ts'
import { kindOf } from '../kinds/kinds.ts'
import { titleOf } from '../model/field.ts'
import { newId } from '../model/new-id.ts'
import { findField } from '../model/tree.ts'
import { useDesigner } from '../shell/designer-context.ts'
import { aimAt } from './aim.ts'
import classes from './drag-area.module.css'
import { type Mark, type Point, targetOf } from './drop-place.ts'

/** Lets fields be dragged from the palette onto the form, and about on it. Their keys are the canvas' own. */
export function DragArea({ children }: { children: ReactNode }) {
  const { design, act, select } = useDesigner()
  const [mark, setMark] = useState<Mark>()
  const nonce = cspNonce()
  const follow = (point: Point) => {
    const mark = aimAt(point)?.mark
    setMark((before) => (sameJson(before, mark) ? before : mark))
  }
  const drop = (data: Record<string, unknown>, point: Point) => {
    const aimed = aimAt(point)
    if (!aimed) return
    const { field, kind, fragment } = data
    if (typeof field === 'string') {
      const target = targetOf(design, aimed.zone, aimed.isAfter, field)
      if (target) act(moveField(design, field, target), 'field')
    } else if (isFieldType(kind)) {
      const target = targetOf(design, aimed.zone, aimed.isAfter)
      if (target) act(addKind(design, kind, newId(), target), 'label')
    } else if (fragment) {
      const target = targetOf(design, aimed.zone, aimed.isAfter)
      // What the palette's own items carry.
      if (target) act(addField(design, groupOf(fragment as Fragment, newId), target), 'field')
    }
  }
  return (
    <DragDropProvider
      sensors={[PointerSensor]}
      plugins={(defaults) => [
        ...defaults.filter((plugin) => plugin !== Accessibility),
        ...(nonce ? [StyleInjector.configure({ nonce })] : []),
      ]}
      onDragStart={({ operation }) => {
        const { field } = operation.source?.data ?? {}
        if (typeof field === 'string') select(field)
      }}
      onDragMove={({ operation }) => follow(operation.position.current)}
      onDragEnd={({ operation, canceled }) => {
        if (!canceled && operation.source) drop(operation.source.data, operation.position.current)
        setMark(undefined)
      }}
    >
      {children}
      <DragOverlay dropAnimation={null}>{({ data }) => <Dragged data={data} />}</DragOverlay>
      {mark && (
        <div
          className={classes.mark}
          data-frame={mark.isFrame || undefined}
          style={{ left: mark.left, top: mark.top, width: mark.width, height: mark.height }}
        />
      )}
    </DragDropProvider>
  )
}

function Dragged({ data }: { data: Record<string, unknown> }) {
  const { design } = useDesigner()
  const { field, kind, fragment } = data
  const found = typeof field === 'string' ? findField(design, field) : undefined
  const type = found?.field.type ?? (isFieldType(kind) ? kind : undefined)
  const shown = kindOf(type ?? 'group')
  return (
    <div className={classes.dragged}>
      <shown.icon size={16} aria-hidden />
      {found ? titleOf(found.field) : fragment ? (fragment as Fragment).name : shown.name}
    </div>
  )
}
