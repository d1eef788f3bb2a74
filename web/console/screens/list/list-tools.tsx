import type { Ref } from 'react'
import type { ScreenProps } from '../../core/screen-props.ts'
import { ColumnChooser } from './column-chooser.tsx'
import { FilterBar } from './filter-bar.tsx'
import { type FilterField, filterFields } from './filter-fields.ts'
import classes from './list.module.css'
import { narrowed } from './list-state.ts'
import { SearchBox } from './search-box.tsx'
import type { List } from './use-list.ts'

interface ListToolsProps extends ScreenProps {
  list: List
  search: Ref<HTMLInputElement>
  /** Filters besides those of the resource. */
  moreFilters: readonly FilterField[]
  hasColumns: boolean
}

/** What narrows a list, and which of its columns are shown. */
export function ListTools({ screen, list, search, moreFilters, hasColumns }: ListToolsProps) {
  const { state, show } = list
  return (
    <search className={classes.tools} aria-label={`Narrow the ${screen.title.toLowerCase()}`}>
      {screen.searchable && (
        <SearchBox
          ref={search}
          label={`Search ${screen.title.toLowerCase()}`}
          value={state.q}
          onChange={(q) => show(narrowed(state, { q }), { replace: true })}
        />
      )}
      <FilterBar
        fields={[...filterFields(screen), ...moreFilters]}
        values={state.filters}
        onChange={(filters) => show(narrowed(state, { filters }))}
      />
      {hasColumns && (
        <span className={classes.end}>
          <ColumnChooser
            screen={screen}
            columns={state.columns}
            onChange={(columns) => show({ ...state, columns }, { replace: true })}
          />
        </span>
      )}
    </search>
  )
}
