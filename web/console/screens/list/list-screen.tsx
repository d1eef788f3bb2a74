import { Button } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { DataTable } from '../../../ui/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { formatNumber } from '../../../ui/format.ts'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { createAddress, rowAddress } from '../../core/addresses.ts'
import { AppLink } from '../../core/app-link.tsx'
import { may, usePlace } from '../../core/place.ts'
import { nameOf } from '../../core/queries.ts'
import type { Row } from '../../core/resource-client.ts'
import type { ScreenProps } from '../../core/screen-props.ts'
import { useShortcuts } from '../../core/shortcuts.ts'
import { useTitle } from '../../core/title.ts'
import { Failed } from '../failed.tsx'
import { ColumnChooser } from './column-chooser.tsx'
import { attributeColumnsOf, columnsOf } from './columns.tsx'
import { FilterBar } from './filter-bar.tsx'
import { filterFields } from './filter-fields.ts'
import classes from './list.module.css'
import { isNarrowed, narrowed } from './list-state.ts'
import { SearchBox } from './search-box.tsx'
import { SelectionBar } from './selection-bar.tsx'
import { useAttributes } from './use-attributes.ts'
import { type List, useList } from './use-list.ts'
import { useRowKeys } from './use-row-keys.ts'

const noneSelected: ReadonlySet<string> = new Set()

interface ListScreenProps extends ScreenProps {
  /** The verb of creation where it is not "Create". */
  createLabel?: string
  /** Whether rows can be made here, for resources that are made otherwise than by JSON. */
  canCreate?: boolean
  /** Draws the rows otherwise than as a table. */
  renderRows?: (rows: readonly Row[]) => ReactNode
}

function Empty({ props, list, create }: { props: ListScreenProps; list: List; create: ReactNode }) {
  const { screen } = props
  if (!isNarrowed(list.state))
    return <EmptyState title={`No ${screen.title.toLowerCase()} yet`} purpose={screen.purpose} action={create} />
  return (
    <EmptyState
      title="Nothing matches"
      purpose={`No ${screen.title.toLowerCase()} fit what you search and filter by.`}
      action={
        <Button variant="default" onClick={() => list.show(narrowed(list.state, { q: '', filters: {} }))}>
          Clear search and filters
        </Button>
      }
    />
  )
}

/** The list of any resource: what its address asks for. */
export function ListScreen(props: ListScreenProps) {
  const { screen, renderRows } = props
  const place = usePlace()
  const [, navigate] = useLocation()
  const list = useList(screen)
  const { state, rows, page } = list
  const [selected, setSelected] = useState(noneSelected)
  const table = useRef<HTMLDivElement>(null)
  const search = useRef<HTMLInputElement>(null)
  const attributes = useAttributes(screen, state)
  useTitle(screen.title)
  useRowKeys(table)
  const mayCreate = (props.canCreate ?? screen.operations.create) && may(place, screen, 'create')
  const mayDelete = screen.operations.delete && may(place, screen, 'delete')
  const label = props.createLabel ?? `Create ${screen.singular}`
  useShortcuts([
    ...(screen.searchable
      ? [{ keys: '/', label: 'Search the list', group: 'Lists' as const, run: () => search.current?.focus() }]
      : []),
    ...(mayCreate
      ? [{ keys: 'c', label, group: 'Lists' as const, run: () => navigate(createAddress(place, screen)) }]
      : []),
  ])
  const create = mayCreate ? (
    <Button component={AppLink} href={createAddress(place, screen)}>
      {label}
    </Button>
  ) : undefined
  const chosen = rows.filter((row) => selected.has(row.id))
  const [sortKey = ''] = state.sort.split(',')
  return (
    <>
      <PageHeader
        title={screen.title}
        meta={page?.total === undefined ? undefined : formatNumber(page.total)}
        actions={create}
      />
      {chosen.length > 0 ? (
        <SelectionBar screen={screen} rows={chosen} onDone={() => setSelected(noneSelected)} />
      ) : (
        <search className={classes.tools} aria-label={`Narrow the ${screen.title.toLowerCase()}`}>
          {screen.searchable && (
            <SearchBox
              ref={search}
              label={`Search ${screen.title.toLowerCase()}`}
              value={state.q}
              onChange={(q) => list.show(narrowed(state, { q }), { replace: true })}
            />
          )}
          <FilterBar
            fields={[...filterFields(screen), ...attributes.filters]}
            values={state.filters}
            onChange={(filters) => list.show(narrowed(state, { filters }))}
          />
          {!renderRows && (
            <span className={classes.end}>
              <ColumnChooser
                screen={screen}
                columns={state.columns}
                onChange={(columns) => list.show({ ...state, columns }, { replace: true })}
              />
            </span>
          )}
        </search>
      )}
      {list.error && !page ? (
        <Failed
          what={`The ${screen.title.toLowerCase()} could not be loaded`}
          error={list.error}
          onRetry={list.retry}
        />
      ) : !list.isPending && rows.length === 0 ? (
        <Empty props={props} list={list} create={create} />
      ) : (
        <div ref={table} aria-busy={list.isStale}>
          {renderRows && !list.isPending ? (
            renderRows(rows)
          ) : (
            <DataTable
              label={screen.title}
              columns={[
                ...columnsOf(screen, state.columns, list.names, place.currency),
                ...attributeColumnsOf(attributes.columns, place.currency),
              ]}
              rows={rows}
              rowId={(row) => row.id}
              rowName={(row) => nameOf(screen, row)}
              rowHref={(row) => rowAddress(place, screen, row)}
              onNavigate={(href) => navigate(href)}
              sorting={{ key: sortKey.replace(/^-/, ''), isDescending: sortKey.startsWith('-') }}
              onSort={({ key, isDescending }) =>
                list.show(narrowed(state, { sort: `${isDescending ? '-' : ''}${key}` }), { replace: true })
              }
              isLoading={list.isPending}
              {...(mayDelete ? { selected, onSelect: setSelected } : {})}
            />
          )}
          {page && (
            <div className={classes.foot}>
              <Pager
                offset={state.offset}
                count={rows.length}
                limit={state.limit}
                total={page.total}
                hasMore={page.hasMore}
                onPrevious={() => list.show({ ...state, offset: Math.max(0, state.offset - state.limit) })}
                onNext={() => list.show({ ...state, offset: state.offset + state.limit })}
                onLimit={(limit) => list.show(narrowed(state, { limit }))}
              />
            </div>
          )}
        </div>
      )}
    </>
  )
}
