import { VisuallyHidden } from '@mantine/core'
import { isRecord } from '@mtc/openapi/json'
import { Scroller } from '@mtc/widgets/scroller'
import type { ObjectFieldTemplateProps, RJSFSchema } from '@rjsf/utils'
import { createContext, type ReactNode, type RefObject } from 'react'
import { schemaAt, schemasAt } from '../json-schema.ts'
import { drawnProperties } from './cells.tsx'
import { moveByKeys } from './entry-tools.tsx'
import classes from './table.module.css'

export interface Column {
  name: string
  title: string
  help: string | undefined
  isRequired: boolean
}

/** The columns of the table that the object drawn next is a row of; none where it is no row. */
export const InTable = createContext<readonly Column[]>([])

/** A column for each field that a row can have, those that a condition brings in among them. */
export function columnsOf(schema: RJSFSchema): Column[] {
  const { items } = schema
  if (!isRecord(items)) return []
  const branches = [items, ...schemasAt(items, 'allOf')].flatMap((part) => [part, schemaAt(part, 'then') ?? {}])
  const named = branches.map((part) => schemaAt(part, 'properties'))
  // The first to name a field says what it is.
  const properties: Record<string, unknown> = Object.assign({}, ...named.toReversed())
  const order = Array.isArray(items['x-order']) ? items['x-order'].map(String) : []
  const names = [...new Set([...order.filter((name) => Object.hasOwn(properties, name)), ...Object.keys(properties)])]
  const required = Array.isArray(items.required) ? items.required : []
  return names.map((name) => {
    const part = properties[name]
    const { title, description } = isRecord(part) ? part : {}
    return {
      name,
      title: typeof title === 'string' ? title : name,
      help: typeof description === 'string' ? description : undefined,
      isRequired: required.includes(name),
    }
  })
}

interface TableProps {
  labelledBy: string
  columns: readonly Column[]
  list: RefObject<HTMLTableSectionElement | null>
  onTool: (target: EventTarget) => void
  children: ReactNode
}

/** Repeating rows, a column for each field: the names stand above once. */
export function Table({ labelledBy, columns, list, onTool, children }: TableProps) {
  return (
    <Scroller className={classes.scroll} aria-labelledby={labelledBy}>
      <table className={classes.table} aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">
              <VisuallyHidden>Row</VisuallyHidden>
            </th>
            {columns.map(({ name, title, help, isRequired }) => (
              <th key={name} scope="col" title={help}>
                {title}
                {isRequired && (
                  <span className={classes.asterisk} aria-hidden>
                    {' *'}
                  </span>
                )}
              </th>
            ))}
            <th>
              <VisuallyHidden>Tools</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody ref={list} onClickCapture={(event) => onTool(event.target)}>
          {children}
        </tbody>
      </table>
    </Scroller>
  )
}

/** One row: its number, its fields, its tools. */
export function TableRow({ place, tools, children }: { place: number; tools: ReactNode; children: ReactNode }) {
  return (
    <tr data-entry onKeyDown={moveByKeys}>
      <th scope="row" className={classes.place}>
        {place}
      </th>
      {children}
      <td className={classes.tools}>{tools}</td>
    </tr>
  )
}

/** The fields of one row, each in the cell of its column. */
export function RowCells({ props, columns }: { props: ObjectFieldTemplateProps; columns: readonly Column[] }) {
  const byName = new Map(drawnProperties(props).map(({ name, content }) => [name, content]))
  return (
    <InTable.Provider value={[]}>
      {columns.map(({ name }) => (
        <td key={name}>{byName.get(name)}</td>
      ))}
    </InTable.Provider>
  )
}
