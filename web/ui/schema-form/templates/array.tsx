import { Button, Input, VisuallyHidden } from '@mantine/core'
import { isRecord } from '@mtc/openapi/json'
import {
  type ArrayFieldItemTemplateProps,
  type ArrayFieldTemplateProps,
  buttonId,
  getUiOptions,
  titleId,
} from '@rjsf/utils'
import { IconPlus } from '@tabler/icons-react'
import { useContext, useRef } from 'react'
import { fieldError } from '../field-props.ts'
import { EntryTools, moveByKeys } from './entry-tools.tsx'
import { columnsOf, InTable, Table, TableRow } from './table.tsx'
import classes from './templates.module.css'
import { useListFocus } from './use-list-focus.ts'

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

const addLabel = ({ schema, title, uiSchema }: ArrayFieldTemplateProps): string => {
  const { addLabel: given, table } = getUiOptions(uiSchema)
  if (typeof given === 'string') return given
  const items: unknown = schema.items
  if (isRecord(items) && typeof items.title === 'string') return `Add ${lowerFirst(items.title)}`
  return table === true ? 'Add row' : `Add to ${lowerFirst(title)}`
}

/** A list of fields: its entries in rows, numbered, each with its tools; or as a table, a column for each field. */
export function ArrayFieldTemplate(props: ArrayFieldTemplateProps) {
  const { items, canAdd, onAddClick, title, required, fieldPathId, disabled, readonly, uiSchema, schema } = props
  const list = useRef<HTMLOListElement & HTMLTableSectionElement>(null)
  const focus = useListFocus(list, items.length)
  const { title: named, description: told, table } = getUiOptions(uiSchema)
  const help = told ?? schema.description
  const error = fieldError({ ...(props.rawErrors ? { rawErrors: props.rawErrors } : {}) })
  const headingId = titleId(fieldPathId)
  const columns = table === true ? columnsOf(schema) : []

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
              focus.noticeAdd()
              onAddClick(event)
            }}
          >
            {addLabel(props)}
          </Button>
        )}
      </div>
      <InTable.Provider value={columns}>
        {items.length > 0 &&
          (columns.length > 0 ? (
            <Table labelledBy={headingId} columns={columns} list={list} onTool={focus.noticeTool}>
              {items}
            </Table>
          ) : (
            <ol ref={list} className={classes.entries} onClickCapture={(event) => focus.noticeTool(event.target)}>
              {items}
            </ol>
          ))}
      </InTable.Provider>
      {error && <Input.Error id={`${fieldPathId.$id}-error`}>{error}</Input.Error>}
      <VisuallyHidden role="status">{focus.said}</VisuallyHidden>
    </fieldset>
  )
}

/** One entry of a list. */
export function ArrayFieldItemTemplate(props: ArrayFieldItemTemplateProps) {
  const { children, buttonsProps: buttons, index, hasToolbar, disabled, readonly } = props
  const columns = useContext(InTable)
  const tools = hasToolbar && !disabled && !readonly && <EntryTools buttons={buttons} entry={index + 1} />
  if (columns.length > 0)
    return (
      <TableRow place={index + 1} tools={tools}>
        {children}
      </TableRow>
    )
  return (
    <li className={classes.entry} data-entry onKeyDown={moveByKeys}>
      <span className={classes.place} aria-hidden>
        {index + 1}
      </span>
      <div className={classes.entryBody}>{children}</div>
      {tools}
    </li>
  )
}
