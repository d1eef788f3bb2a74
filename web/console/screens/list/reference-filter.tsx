import { MultiSelect } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { usePlace } from '../../core/place.ts'
import { listQuery, nameOf, namesQuery } from '../../core/queries.ts'
import { screenOf } from '../../core/screens.ts'

interface ReferenceFilterProps {
  label: string
  resource: string
  values: readonly string[]
  /** What is wrong with what is chosen. */
  error?: string | undefined
  onChange: (values: string[]) => void
}

/** Chooses rows of another resource by typing a part of their names. */
export function ReferenceFilter({ label, resource, values, error, onChange }: ReferenceFilterProps) {
  const place = usePlace()
  const screen = screenOf(resource)
  const [typed, setTyped] = useState('')
  const [settled] = useDebouncedValue(typed.trim(), 200)
  const search = screen.searchable && settled !== '' ? { q: settled } : {}
  const found = useQuery(listQuery(place, screen, { ...search, limit: 50, count: 'none' }))
  const names = useQuery(namesQuery(place, resource, values))
  const options = (found.data?.rows ?? []).map((row) => ({ value: row.id, label: nameOf(screen, row) }))
  const missing = values.filter((value) => !options.some((option) => option.value === value))
  // The answer leaves out rows that are gone.
  const unnamed = names.isSuccess && !names.isPlaceholderData ? `Deleted ${screen.singular}` : '…'
  const chosen = missing.map((value) => ({ value, label: names.data?.get(value) ?? unnamed }))
  return (
    <MultiSelect
      label={label}
      placeholder={values.length === 0 ? 'Search' : undefined}
      data={[...chosen, ...options]}
      value={[...values]}
      error={error}
      onChange={onChange}
      // Rows may have come in another tab since they were asked for.
      onDropdownOpen={() => void found.refetch()}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options: all }) => all}
      hidePickedOptions
      nothingFoundMessage={found.isFetching ? 'Searching…' : 'Nothing found'}
      comboboxProps={{ withinPortal: false, transitionProps: { duration: 0 } }}
      maxDropdownHeight={240}
    />
  )
}
