import { ActionIcon, Button, Input, VisuallyHidden } from '@mantine/core'
import {
  type ArrayFieldItemTemplateProps,
  type ArrayFieldTemplateProps,
  buttonId,
  getUiOptions,
  titleId,
} from '@rjsf/utils'
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { fieldError } from '../field-props.ts'
import { isRecord } from '../json-schema.ts'
import classes from './templates.module.css'

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

const addLabel = ({ schema, title, uiSchema }: ArrayFieldTemplateProps): string => {
  const { addLabel: given } = getUiOptions(uiSchema)
  if (typeof given === 'string') return given
  const items: unknown = schema.items
  return isRecord(items) && typeof items.title === 'string'
    ? `Add ${lowerFirst(items.title)}`
    : `Add to ${lowerFirst(title)}`
}

const focusables = 'input:not([type=hidden]), textarea, button, select, [tabindex="0"]'

/** Moves the focus to an entry that was just added, and to what took the place of one that was removed. */
function useFocusAfterChange(count: number) {
  const list = useRef<HTMLOListElement>(null)
  const add = useRef<HTMLButtonElement>(null)
  const before = useRef(count)
  const [said, say] = useState('')
  const removedAt = useRef<number | undefined>(undefined)
  const added = useRef(false)
  useEffect(() => {
    const entries = list.current?.children ?? []
    if (count > before.current && added.current) {
      entries[count - 1]?.querySelector<HTMLElement>(focusables)?.focus()
      say(`Entry ${count} added.`)
    } else if (count < before.current && removedAt.current !== undefined) {
      const next = entries[Math.min(removedAt.current, count - 1)]
      const target = next?.querySelector<HTMLElement>('[data-remove]') ?? add.current
      target?.focus()
      say(`Entry ${removedAt.current + 1} removed, ${count} left.`)
    }
    before.current = count
    added.current = false
    removedAt.current = undefined
  }, [count])
  return { list, add, said, say, removedAt, added }
}

/** A list of fields: its entries in rows, numbered, each with its tools. */
export function ArrayFieldTemplate(props: ArrayFieldTemplateProps) {
  const { items, canAdd, onAddClick, title, required, fieldPathId, disabled, readonly, uiSchema, schema } = props
  const focus = useFocusAfterChange(items.length)
  const { title: named, description: told } = getUiOptions(uiSchema)
  const help = told ?? schema.description
  const error = fieldError({ ...(props.rawErrors ? { rawErrors: props.rawErrors } : {}) })
  const headingId = titleId(fieldPathId)

  const noticeTool = (target: EventTarget) => {
    const button = target instanceof Element ? target.closest('button[data-tool]') : null
    const entry = button?.closest('li')
    if (!(button instanceof HTMLElement) || !entry || !focus.list.current) return
    const place = [...focus.list.current.children].indexOf(entry)
    if (button.dataset.tool === 'remove') focus.removedAt.current = place
    else {
      const to = button.dataset.tool === 'up' ? place : place + 2
      focus.say(`Entry ${place + 1} moved to place ${to}.`)
      // Moving a row in the document takes the focus from it.
      requestAnimationFrame(() => button.focus())
    }
  }

  return (
    <fieldset className={classes.group} id={fieldPathId.$id} aria-labelledby={headingId}>
      <div className={classes.listHeader}>
        <div>
          <p id={headingId} className={classes.groupTitle}>
            {named ?? title}
            {required && <VisuallyHidden> (required)</VisuallyHidden>}
            <span className={classes.count}>{items.length}</span>
          </p>
          {typeof help === 'string' && <p className={classes.help}>{help}</p>}
        </div>
        {canAdd && !readonly && (
          <Button
            ref={focus.add}
            id={buttonId(fieldPathId, 'add')}
            size="xs"
            variant="default"
            leftSection={<IconPlus size={14} aria-hidden />}
            disabled={Boolean(disabled)}
            onClick={(event) => {
              focus.added.current = true
              onAddClick(event)
            }}
          >
            {addLabel(props)}
          </Button>
        )}
      </div>
      {items.length > 0 && (
        <ol ref={focus.list} className={classes.entries} onClickCapture={(event) => noticeTool(event.target)}>
          {items}
        </ol>
      )}
      {error && <Input.Error id={`${fieldPathId.$id}-error`}>{error}</Input.Error>}
      <VisuallyHidden role="status">{focus.said}</VisuallyHidden>
    </fieldset>
  )
}

/** One entry of a list. */
export function ArrayFieldItemTemplate({
  children,
  buttonsProps: buttons,
  index,
  hasToolbar,
  disabled,
  readonly,
}: ArrayFieldItemTemplateProps) {
  const isLocked = Boolean(disabled || readonly)
  const entry = index + 1
  return (
    <li className={classes.entry}>
      <span className={classes.place} aria-hidden>
        {entry}
      </span>
      <div className={classes.entryBody}>{children}</div>
      {hasToolbar && !isLocked && (
        <div className={classes.tools}>
          {(buttons.hasMoveUp || buttons.hasMoveDown) && (
            <>
              <ActionIcon
                data-tool="up"
                variant="subtle"
                color="gray"
                aria-label={`Move entry ${entry} up`}
                disabled={!buttons.hasMoveUp}
                onClick={buttons.onMoveUpItem}
              >
                <IconArrowUp size={16} aria-hidden />
              </ActionIcon>
              <ActionIcon
                data-tool="down"
                variant="subtle"
                color="gray"
                aria-label={`Move entry ${entry} down`}
                disabled={!buttons.hasMoveDown}
                onClick={buttons.onMoveDownItem}
              >
                <IconArrowDown size={16} aria-hidden />
              </ActionIcon>
            </>
          )}
          {buttons.hasRemove && (
            <ActionIcon
              data-tool="remove"
              data-remove
              variant="subtle"
              color="gray"
              aria-label={`Remove entry ${entry}`}
              onClick={buttons.onRemoveItem}
            >
              <IconTrash size={16} aria-hidden />
            </ActionIcon>
          )}
        </div>
      )}
    </li>
  )
}
