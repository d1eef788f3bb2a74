import { useDraggable } from '@dnd-kit/react'
import { VisuallyHidden } from '@mantine/core'
import { IconAlertTriangle, IconGripVertical, IconLanguage, IconRoute } from '@tabler/icons-react'
import { memo, useEffect, useRef, useState } from 'react'
import { kindOf } from '../kinds/kinds.ts'
import { type Field, insideOf, titleOf } from '../model/field.ts'
import { useDesigner } from '../shell/designer-context.ts'
import classes from './canvas.module.css'
import { FieldFace } from './field-face.tsx'
import { FieldMenu } from './field-menu.tsx'
import { InsideZone } from './inside-zone.tsx'
import { LabelInput } from './label-input.tsx'
import { spanOf } from './span.ts'

interface FieldCardProps {
  field: Field
  level: number
  /** The JSON Pointer of the field in the list of fields, for its issues. */
  pointer: string
  columns: number
}

const described = (field: Field, hasIssue: boolean): string =>
  [
    titleOf(field),
    kindOf(field.type).name,
    ...(field.required ? ['required'] : []),
    ...(field.conditions?.length || field.showWhen ? ['with conditions'] : []),
    ...(hasIssue ? ['needs attention'] : []),
    ...(field.help ? [field.help] : []),
  ].join(', ')

function Marks({ field, hasIssue }: { field: Field; hasIssue: boolean }) {
  return (
    <>
      {(field.conditions?.length || field.showWhen) && <IconRoute size={14} aria-hidden />}
      {field.localized && <IconLanguage size={14} aria-hidden />}
      {hasIssue && <IconAlertTriangle size={14} aria-hidden className={classes.fault} />}
    </>
  )
}

/** Whether the field is the one that somebody goes on with; its label is opened where that was asked for. */
function useFocusWish(field: Field) {
  const { wish, wishDone } = useDesigner()
  const item = useRef<HTMLDivElement>(null)
  const [isTyping, setTyping] = useState(false)
  const mine = wish?.id === field.id ? wish : undefined
  useEffect(() => {
    if (!mine || wishDone.current === mine.turn) return
    wishDone.current = mine.turn
    item.current?.scrollIntoView({ block: 'nearest' })
    if (mine.part === 'label') setTyping(true)
    else item.current?.focus({ preventScroll: true })
  }, [mine, wishDone])
  return { item, isTyping, setTyping }
}

/** A field as the form will show it: selected by a click, renamed in place, dragged anywhere. */
export const FieldCard = memo(function FieldCard({ field, level, pointer, columns }: FieldCardProps) {
  const { design, selected, select, isReadonly, issues } = useDesigner()
  const { item, isTyping, setTyping } = useFocusWish(field)
  const drag = useDraggable({ id: `field:${field.id}`, data: { field: field.id }, disabled: isReadonly || isTyping })
  const isSelected = selected === field.id
  const hasIssue = issues.within(pointer)
  const kind = kindOf(field.type)
  const inside = insideOf(field)
  const rename = () => !isReadonly && setTyping(true)
  return (
    <div
      role="none"
      className={classes.field}
      data-zone="over"
      data-id={field.id}
      data-selected={isSelected || undefined}
      data-span={spanOf(design, field, level, columns)}
      data-dragging={drag.isDragSource || undefined}
    >
      <div
        ref={(element) => {
          item.current = element
          drag.ref(element)
        }}
        role="treeitem"
        aria-level={level}
        aria-selected={isSelected}
        {...(inside ? { 'aria-expanded': true } : {})}
        tabIndex={isSelected || (selected === undefined && pointer === '/0') ? 0 : -1}
        data-field={field.id}
        className={classes.card}
        onFocus={(event) => event.target === event.currentTarget && select(field.id)}
        onClick={(event) => {
          // The menu of a field is drawn elsewhere, and is still inside it to React.
          if (!event.currentTarget.contains(event.target as Node)) return
          select(field.id)
          if (!isTyping) item.current?.focus({ preventScroll: true })
        }}
        onDoubleClick={(event) => event.currentTarget.contains(event.target as Node) && rename()}
        onKeyDown={(event) => {
          if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== 'F2')) return
          event.preventDefault()
          rename()
        }}
      >
        {/* What is drawn is said in words here: the kind, the mark of what is required, the help. */}
        <VisuallyHidden>{described(field, hasIssue)}</VisuallyHidden>
        <div className={classes.head}>
          <kind.icon size={14} aria-hidden className={classes.kindIcon} />
          {isTyping ? (
            <LabelInput
              field={field}
              onDone={(isFocusKept) => {
                setTyping(false)
                if (isFocusKept) item.current?.focus()
              }}
            />
          ) : (
            <span className={classes.label} aria-hidden>
              {titleOf(field)}
              {field.required && <span className={classes.required}> *</span>}
            </span>
          )}
          <Marks field={field} hasIssue={hasIssue} />
          {!isReadonly && <IconGripVertical size={14} aria-hidden className={classes.grip} />}
          <FieldMenu field={field} isShown={isSelected} onRename={rename} />
        </div>
        <div className={classes.face} aria-hidden>
          <FieldFace field={field} />
          {field.help && <span className={classes.help}>{field.help}</span>}
        </div>
      </div>
      {inside && (
        <InsideZone field={field} isEmpty={inside.fields.length === 0}>
          {inside.fields.map((inner, place) => (
            <FieldCard
              key={inner.id}
              field={inner}
              level={level + 1}
              pointer={`${pointer}/${inside.members.join('/')}/${place}`}
              columns={2}
            />
          ))}
        </InsideZone>
      )}
    </div>
  )
})
