import { type ReactNode, useRef } from 'react'
import { useLocation } from 'wouter'
import { type Column, DataTable } from '../../../ui/data-table.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { rowAddress } from '../../core/addresses.ts'
import { usePlace } from '../../core/place.ts'
import { nameOf } from '../../core/queries.ts'
import type { Row } from '../../core/resource-client.ts'
import type { ScreenProps } from '../../core/screen-props.ts'
import type { AttributeColumn } from './attribute-columns.ts'
import { attributeColumnsOf, columnsOf } from './columns.tsx'
import classes from './list.module.css'
import { narrowed } from './list-state.ts'
import type { List } from './use-list.ts'
import { useRowKeys } from './use-row-keys.ts'

interface ListRowsProps extends ScreenProps {
  list: List
  /** Columns of custom fields, after the resource's own. */
  moreColumns: readonly AttributeColumn[]
  /** Which contract of their product type these columns are from. */
  contractHash: string | undefined
  /** Where rows can be selected. */
  selection: { selected: ReadonlySet<string>; onSelect: (selected: ReadonlySet<string>) => void } | undefined
  /** Draws the rows otherwise than as a table. */
  renderRows: ((rows: readonly Row[]) => ReactNode) | undefined
  /** Columns that are no fields of the rows, before the last of them. */
  ownColumns: readonly Column<Row>[] | undefined
}

type ListTableProps = Omit<ListRowsProps, 'renderRows' | 'contractHash'>

function ListTable({ screen, list, moreColumns, ownColumns = [], selection }: ListTableProps) {
  const place = usePlace()
  const [, navigate] = useLocation()
  const { state, rows, show } = list
  const columns = columnsOf(screen, state.columns, list.names, place.currency)
  const [sortKey = ''] = state.sort.split(',')
  return (
    <DataTable
      label={screen.title}
      columns={[
        ...columns.slice(0, -1),
        ...ownColumns,
        ...columns.slice(-1),
        ...attributeColumnsOf(moreColumns, place.currency),
      ]}
      rows={rows}
      rowId={(row) => row.id}
      rowName={(row) => nameOf(screen, row)}
      rowHref={(row) => rowAddress(place, screen, row)}
      onNavigate={(href) => navigate(href)}
      sorting={{ key: sortKey.replace(/^-/, ''), isDescending: sortKey.startsWith('-') }}
      onSort={({ key, isDescending }) =>
        show(narrowed(state, { sort: `${isDescending ? '-' : ''}${key}` }), { replace: true })
      }
      isLoading={list.isPending}
      {...selection}
    />
  )
}

/** The rows of a list, a page of them at a time; the keyboard moves through them. */
export function ListRows({ list, renderRows, contractHash, ...table }: ListRowsProps) {
  const container = useRef<HTMLDivElement>(null)
  useRowKeys(container)
  const { state, rows, page, show } = list
  return (
    <div ref={container} aria-busy={list.isStale} data-contract-hash={contractHash}>
      {renderRows && !list.isPending ? renderRows(rows) : <ListTable list={list} {...table} />}
      {page && (
        <div className={classes.foot}>
          <Pager
            offset={state.offset}
            count={rows.length}
            limit={state.limit}
            total={page.total}
            hasMore={page.hasMore}
            onPrevious={() => show({ ...state, offset: Math.max(0, state.offset - state.limit) })}
            onNext={() => show({ ...state, offset: state.offset + state.limit })}
            onLimit={(limit) => show(narrowed(state, { limit }))}
          />
        </div>
      )}
    </div>
  )
}
