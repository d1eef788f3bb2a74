import { Loader, Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { WidgetProps } from '@rjsf/utils'
import { useEffect, useState } from 'react'
import { asText, emptyValue, fieldProps } from '../field-props.ts'
import { type ReferenceOption, useFormEnvironment } from '../services.ts'

type Found = { state: 'loading' | 'ready' | 'failed'; options: ReferenceOption[] }

function useSearch(resource: string, query: string, isOpen: boolean): Found {
  const { services } = useFormEnvironment()
  const [found, setFound] = useState<Found>({ state: 'ready', options: [] })
  const [settled] = useDebouncedValue(query, 200)
  useEffect(() => {
    if (!isOpen || !services) return
    let isCurrent = true
    setFound((before) => ({ ...before, state: 'loading' }))
    services.searchReference(resource, settled).then(
      (options) => isCurrent && setFound({ state: 'ready', options }),
      () => isCurrent && setFound({ state: 'failed', options: [] }),
    )
    return () => {
      isCurrent = false
    }
  }, [services, resource, settled, isOpen])
  return found
}

function useLabel(resource: string, value: string): string {
  const { services } = useFormEnvironment()
  const [label, setLabel] = useState<ReferenceOption>()
  useEffect(() => {
    if (value === '' || !services) return
    let isCurrent = true
    services.referenceLabel(resource, value).then(
      (text) => isCurrent && setLabel({ value, label: text }),
      () => isCurrent && setLabel({ value, label: value }),
    )
    return () => {
      isCurrent = false
    }
  }, [services, resource, value])
  return label?.value === value ? label.label : ''
}

const emptyMessage = {
  loading: 'Searching…',
  failed: 'The search failed. Type again to retry.',
  ready: 'Nothing found',
}

/** A row of another resource, found by typing a part of its name. */
export function ReferenceWidget(props: WidgetProps) {
  const resource = asText(props.options.resource)
  const value = asText(props.value)
  const [isOpen, setOpen] = useState(false)
  const [typed, setTyped] = useState<string>()
  const label = useLabel(resource, value)
  const { state, options } = useSearch(resource, typed ?? '', isOpen)
  const current = value && !options.some((option) => option.value === value) ? [{ value, label: label || '…' }] : []
  return (
    <Select
      {...fieldProps(props)}
      data={typed === undefined ? [...current, ...options] : options}
      value={value || null}
      searchable
      searchValue={typed ?? label}
      onSearchChange={(text) => setTyped(isOpen && text !== label ? text : undefined)}
      filter={({ options: all }) => all}
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => {
        setOpen(false)
        setTyped(undefined)
      }}
      onChange={(next) => {
        setTyped(undefined)
        props.onChange(next ?? emptyValue(props.schema))
      }}
      onBlur={() => props.onBlur(props.id, props.value)}
      clearable={!props.required}
      allowDeselect={false}
      placeholder="Search"
      nothingFoundMessage={emptyMessage[state]}
      rightSection={state === 'loading' ? <Loader size="xs" aria-label="Searching" /> : undefined}
      clearButtonProps={{ 'aria-label': `Clear ${props.label}` }}
      comboboxProps={{ transitionProps: { duration: 0 } }}
    />
  )
}
