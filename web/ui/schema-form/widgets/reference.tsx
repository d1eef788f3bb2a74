import { Loader, MultiSelect, Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { WidgetProps } from '@rjsf/utils'
import { useEffect, useState } from 'react'
import { asText, emptyValue, fieldProps } from '../field-props.ts'
import { fieldPointer } from '../pointer.ts'
import { type ReferenceOption, useErrorsWithin, useFormEnvironment } from '../services.ts'

interface Target {
  resource: string
  /** Products of this type only; any where empty. */
  productTypeId: string
}

/** What a field's ui schema says it points at. */
const targetOf = ({ options }: WidgetProps): Target => ({
  resource: asText(options.resource),
  productTypeId: asText(options.productTypeId),
})

type Found = { state: 'loading' | 'ready' | 'failed'; options: ReferenceOption[] }

function useSearch({ resource, productTypeId }: Target, query: string, isOpen: boolean): Found {
  const { services } = useFormEnvironment()
  const [found, setFound] = useState<Found>({ state: 'ready', options: [] })
  const [settled] = useDebouncedValue(query, 200)
  useEffect(() => {
    if (!isOpen || !services) return
    let isCurrent = true
    setFound((before) => ({ ...before, state: 'loading' }))
    services.searchReference(resource, settled, productTypeId === '' ? {} : { productTypeId }).then(
      (options) => isCurrent && setFound({ state: 'ready', options }),
      () => isCurrent && setFound({ state: 'failed', options: [] }),
    )
    return () => {
      isCurrent = false
    }
  }, [services, resource, productTypeId, settled, isOpen])
  return found
}

/** The names of rows, by their ids; a name that cannot be had is not there. */
function useNames(resource: string, ids: readonly string[]): ReadonlyMap<string, string> {
  const { services } = useFormEnvironment()
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map())
  const wanted = ids.join(' ')
  useEffect(() => {
    if (!services || wanted === '') return
    let isCurrent = true
    const learn = (id: string, name: string) =>
      isCurrent && setNames((before) => (before.get(id) === name ? before : new Map(before).set(id, name)))
    for (const id of wanted.split(' ')) {
      services.referenceLabel(resource, id).then(
        (name) => learn(id, name),
        () => learn(id, id),
      )
    }
    return () => {
      isCurrent = false
    }
  }, [services, resource, wanted])
  return names
}

const emptyMessage = {
  loading: 'Searching…',
  failed: 'The search failed. Type again to retry.',
  ready: 'Nothing found',
}

/** A row of another resource, found by typing a part of its name. */
export function ReferenceWidget(props: WidgetProps) {
  const target = targetOf(props)
  const value = asText(props.value)
  const [isOpen, setOpen] = useState(false)
  const [typed, setTyped] = useState<string>()
  const label = useNames(target.resource, value === '' ? [] : [value]).get(value) ?? ''
  const { state, options } = useSearch(target, typed ?? '', isOpen)
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

/** Rows of another resource, as many as fit, in the order they were chosen. */
export function ReferencesWidget(props: WidgetProps) {
  const target = targetOf(props)
  const { formId } = useFormEnvironment()
  const error = useErrorsWithin(fieldPointer(formId, props.id))
  const ids = Array.isArray(props.value) ? props.value.map(asText) : []
  const [isOpen, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const names = useNames(target.resource, ids)
  const { state, options } = useSearch(target, typed, isOpen)
  const chosen = ids.map((value) => ({ value, label: names.get(value) ?? '…' }))
  const others = options.filter(({ value }) => !ids.includes(value))
  return (
    <MultiSelect
      {...fieldProps(props)}
      error={error}
      data={[...chosen, ...others]}
      value={ids}
      onChange={(next) => {
        setTyped('')
        props.onChange(next)
      }}
      searchable
      searchValue={typed}
      onSearchChange={setTyped}
      filter={({ options: all }) => all}
      hidePickedOptions
      onDropdownOpen={() => setOpen(true)}
      onDropdownClose={() => setOpen(false)}
      onBlur={() => props.onBlur(props.id, props.value)}
      placeholder={ids.length === 0 ? 'Search' : ''}
      nothingFoundMessage={emptyMessage[state]}
      clearable
      clearButtonProps={{ 'aria-label': `Clear ${props.label}` }}
      comboboxProps={{ transitionProps: { duration: 0 } }}
    />
  )
}
