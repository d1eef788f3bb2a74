import { Button, Checkbox, Menu } from '@mantine/core'
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react'
import classes from './data-table.module.css'
import type { Sorting } from './data-table.tsx'

interface SortMenuProps {
  columns: readonly { header: string; sortKey: string }[]
  sorting: Sorting | undefined
  onSort: (sorting: Sorting) => void
}

function SortMenu({ columns, sorting, onSort }: SortMenuProps) {
  const isDescending = sorting?.isDescending ?? false
  const Direction = isDescending ? IconArrowDown : IconArrowUp
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="compact-sm" variant="subtle" color="gray" leftSection={<IconArrowsSort size={16} aria-hidden />}>
          Sort
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {columns.map(({ header, sortKey }) => {
          const isActive = sortKey === sorting?.key
          return (
            <Menu.Item
              key={sortKey}
              aria-current={isActive || undefined}
              rightSection={isActive && <Direction size={14} aria-label={isDescending ? 'Descending' : 'Ascending'} />}
              onClick={() => onSort({ key: sortKey, isDescending: isActive && !isDescending })}
            >
              {header}
            </Menu.Item>
          )
        })}
      </Menu.Dropdown>
    </Menu>
  )
}

/** Selects every row of a page, or none. */
export function SelectAll({
  chosen,
  count,
  label,
  onToggle,
}: {
  chosen: number
  count: number
  label?: string
  onToggle: () => void
}) {
  return (
    <Checkbox
      size="xs"
      {...(label === undefined ? { 'aria-label': 'Select all rows on this page' } : { label })}
      checked={chosen > 0 && chosen === count}
      indeterminate={chosen > 0 && chosen < count}
      disabled={count === 0}
      onChange={onToggle}
    />
  )
}

interface TableToolsProps extends Partial<SortMenuProps> {
  selection: { chosen: number; count: number; onToggle: () => void } | undefined
}

/** What a table's head does, for the phone, where rows are cards without one. */
export function TableTools({ columns = [], sorting, onSort, selection }: TableToolsProps) {
  if (!selection && (columns.length === 0 || !onSort)) return null
  return (
    <div className={classes.tools}>
      {selection && <SelectAll {...selection} label="Select all" />}
      <span style={{ marginInlineStart: 'auto' }}>
        {onSort && columns.length > 0 && <SortMenu columns={columns} sorting={sorting} onSort={onSort} />}
      </span>
    </div>
  )
}
