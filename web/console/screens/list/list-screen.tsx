import { Button } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { Column } from '../../../ui/data-table.tsx'
import { formatNumber } from '../../../ui/format.ts'
import { PageHeader } from '../../../ui/page-header.tsx'
import { createAddress } from '../../core/addresses.ts'
import { AppLink } from '../../core/app-link.tsx'
import { may, usePlace } from '../../core/place.ts'
import type { Row } from '../../core/resource-client.ts'
import type { ScreenProps } from '../../core/screen-props.ts'
import { useShortcuts } from '../../core/shortcuts.ts'
import { useTitle } from '../../core/title.ts'
import { Failed } from '../failed.tsx'
import { type IsAside, withoutAsides } from './asides.ts'
import { ListRows } from './list-rows.tsx'
import { ListTools } from './list-tools.tsx'
import { NoRows } from './no-rows.tsx'
import { SelectionBar } from './selection-bar.tsx'
import { useAttributes } from './use-attributes.ts'
import { useList } from './use-list.ts'

const noneSelected: ReadonlySet<string> = new Set()

interface ListScreenProps extends ScreenProps {
  /** The verb of creation where it is not "Create". */
  createLabel?: string
  /** Whether rows can be made here, for resources that are made otherwise than by JSON. */
  canCreate?: boolean
  /** Draws the rows otherwise than as a table. */
  renderRows?: (rows: readonly Row[]) => ReactNode
  /** Columns that are no fields of the rows, before the last of them. */
  ownColumns?: readonly Column<Row>[]
  /** Rows that are shown only to whoever searches or filters. */
  isAside?: IsAside
}

/** The list of any resource: what its address asks for. */
export function ListScreen({ screen, createLabel, canCreate, renderRows, ownColumns, isAside }: ListScreenProps) {
  const place = usePlace()
  const [, navigate] = useLocation()
  const list = withoutAsides(useList(screen), isAside)
  const { rows, page } = list
  const [selected, setSelected] = useState(noneSelected)
  const search = useRef<HTMLInputElement>(null)
  const attributes = useAttributes(screen, list.state)
  useTitle(screen.title)
  const mayCreate = (canCreate ?? screen.operations.create) && may(place, screen, 'create')
  const mayDelete = screen.operations.delete && may(place, screen, 'delete')
  const label = createLabel ?? `Create ${screen.singular}`
  const goSearch = { keys: '/', label: 'Search the list', group: 'Lists', run: () => search.current?.focus() } as const
  const goCreate = { keys: 'c', label, group: 'Lists', run: () => navigate(createAddress(place, screen)) } as const
  useShortcuts([...(screen.searchable ? [goSearch] : []), ...(mayCreate ? [goCreate] : [])])
  const create = mayCreate && (
    <Button component={AppLink} href={createAddress(place, screen)}>
      {label}
    </Button>
  )
  const chosen = rows.filter((row) => selected.has(row.id))
  const body = () => {
    if (list.error && !page) {
      const what = `The ${screen.title.toLowerCase()} could not be loaded`
      return <Failed what={what} error={list.error} onRetry={list.retry} />
    }
    if (!list.isPending && rows.length === 0) return <NoRows screen={screen} list={list} create={create} />
    return (
      <ListRows
        screen={screen}
        list={list}
        moreColumns={attributes.columns}
        contractHash={attributes.contractHash}
        selection={mayDelete ? { selected, onSelect: setSelected } : undefined}
        renderRows={renderRows}
        ownColumns={ownColumns}
      />
    )
  }
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
        <ListTools
          screen={screen}
          list={list}
          search={search}
          moreFilters={attributes.filters}
          hasColumns={renderRows === undefined}
        />
      )}
      {body()}
    </>
  )
}
