import { Checkbox } from '@mantine/core'
import { Scroller } from '@mtc/widgets/scroller'
import { IconArrowDown, IconArrowUp, IconSelector } from '@tabler/icons-react'
import type { MouseEvent, ReactNode } from 'react'
import classes from './data-table.module.css'
import { CellSkeleton } from './skeletons.tsx'
import { SelectAll, TableTools } from './table-tools.tsx'

export interface Column<Row> {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  /** The field that `onSort` is called with; a column without one is not sorted by. */
  sortKey?: string
  /** Figures stand at the end, so that their digits meet. */
  isNumeric?: boolean
  /** For a column that must not share the space freely. */
  width?: 'narrow' | 'wide'
}

export interface Sorting {
  key: string
  isDescending: boolean
}

export interface DataTableProps<Row> {
  /** What the table holds, for those who hear it: "Products". */
  label: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowId: (row: Row) => string
  /** Names a row to those who hear it. */
  rowName: (row: Row) => string
  /** Where a row leads: the first cell becomes the link, and a click anywhere follows it. */
  rowHref?: (row: Row) => string
  onNavigate?: (href: string) => void
  sorting?: Sorting | undefined
  onSort?: (sorting: Sorting) => void
  selected?: ReadonlySet<string>
  onSelect?: (selected: ReadonlySet<string>) => void
  /** Rows are on their way: skeletons hold their places. */
  isLoading?: boolean
  skeletonRows?: number
}

const ariaSort = (column: { sortKey?: string }, sorting: Sorting | undefined) => {
  if (!column.sortKey) return undefined
  if (sorting?.key !== column.sortKey) return 'none'
  return sorting.isDescending ? 'descending' : 'ascending'
}

function SortButton({ header, sort, onClick }: { header: string; sort: string | undefined; onClick: () => void }) {
  const Icon = sort === 'ascending' ? IconArrowUp : sort === 'descending' ? IconArrowDown : IconSelector
  return (
    <button type="button" className={classes.sort} data-active={sort !== 'none' || undefined} onClick={onClick}>
      {header}
      <Icon size={14} aria-hidden />
    </button>
  )
}

/** Selecting all rows at once; undefined where rows are not selected. */
function selectionOf<Row>({ selected, onSelect, rows, rowId }: DataTableProps<Row>) {
  if (!onSelect) return undefined
  const ids = rows.map(rowId)
  const chosen = ids.filter((id) => selected?.has(id)).length
  const onToggle = () => {
    const rest = [...(selected ?? [])].filter((id) => !ids.includes(id))
    onSelect(new Set(chosen === ids.length ? rest : [...rest, ...ids]))
  }
  return { chosen, count: ids.length, onToggle }
}

function Head<Row>(props: DataTableProps<Row>) {
  const { columns, sorting, onSort } = props
  const selection = selectionOf(props)
  return (
    <thead className={classes.head}>
      <tr>
        {selection && (
          <th className={classes.check} scope="col">
            <SelectAll {...selection} />
          </th>
        )}
        {columns.map((column) => {
          const sort = ariaSort(column, sorting)
          const { sortKey } = column
          return (
            <th
              key={column.key}
              scope="col"
              aria-sort={sort}
              data-numeric={column.isNumeric || undefined}
              data-width={column.width}
            >
              {sortKey && onSort ? (
                <SortButton
                  header={column.header}
                  sort={sort}
                  onClick={() => onSort({ key: sortKey, isDescending: sort === 'ascending' })}
                />
              ) : (
                column.header
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

const isInteractive = (target: EventTarget) =>
  target instanceof Element && target.closest('a, button, input, label') !== null

function Row<T>({ props, row }: { props: DataTableProps<T>; row: T }) {
  const { columns, rowId, rowName, rowHref, onNavigate, selected, onSelect } = props
  const id = rowId(row)
  const href = rowHref?.(row)
  const isSelected = selected?.has(id) ?? false
  const toggle = () => {
    const next = new Set(selected)
    if (!next.delete(id)) next.add(id)
    onSelect?.(next)
  }
  const follow = (event: MouseEvent) => {
    if (!href || !onNavigate || event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    onNavigate(href)
  }
  return (
    // The link inside is what the keyboard follows; the row only widens its target for the pointer.
    <tr
      data-selected={isSelected || undefined}
      data-link={href ? true : undefined}
      onClick={(event) => !isInteractive(event.target) && follow(event)}
    >
      {onSelect && (
        <td className={classes.check}>
          <Checkbox size="xs" aria-label={`Select ${rowName(row)}`} checked={isSelected} onChange={toggle} />
        </td>
      )}
      {columns.map((column, place) => (
        <td key={column.key} data-label={column.header} data-numeric={column.isNumeric || undefined}>
          {href && place === 0 ? (
            <a href={href} className={classes.link} title={rowName(row)} onClick={follow}>
              {column.cell(row)}
            </a>
          ) : (
            column.cell(row)
          )}
        </td>
      ))}
    </tr>
  )
}

/** A table of rows: sorted, selected and followed by mouse or keyboard; on a phone each row becomes a card. */
export function DataTable<T>(props: DataTableProps<T>) {
  const { label, columns, rows, rowId, isLoading = false, skeletonRows = 10, onSelect } = props
  const places = [...(onSelect ? [undefined] : []), ...columns]
  return (
    <Scroller className={classes.scroller} aria-label={label} aria-busy={isLoading}>
      <TableTools
        columns={columns.flatMap(({ header, sortKey }) => (sortKey ? [{ header, sortKey }] : []))}
        sorting={props.sorting}
        selection={selectionOf(props)}
        {...(props.onSort ? { onSort: props.onSort } : {})}
      />
      <table className={classes.table}>
        <Head {...props} />
        <tbody>
          {isLoading && rows.length === 0
            ? Array.from({ length: skeletonRows }, (_, line) => (
                <tr key={line} aria-hidden>
                  {places.map((column, place) => (
                    <td key={column?.key ?? 'check'} data-numeric={column?.isNumeric || undefined}>
                      <CellSkeleton place={line + place} />
                    </td>
                  ))}
                </tr>
              ))
            : rows.map((row) => <Row key={rowId(row)} props={props} row={row} />)}
        </tbody>
      </table>
    </Scroller>
  )
}
