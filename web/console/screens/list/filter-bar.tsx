import { Button, CloseButton, Menu, Popover, ScrollArea } from '@mantine/core'
import { IconFilterPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTimeZone } from '../../../ui/time-zone.ts'
import { usePlace } from '../../core/place.ts'
import { namesQuery } from '../../core/queries.ts'
import { FilterEditor, type FilterValues } from './filter-editor.tsx'
import { type FilterField, parametersOf } from './filter-fields.ts'
import { filterSummary } from './filter-summary.ts'
import classes from './list.module.css'

interface FilterBarProps {
  fields: readonly FilterField[]
  values: FilterValues
  onChange: (values: FilterValues) => void
}

function without(values: FilterValues, parameters: readonly string[]): FilterValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => !parameters.includes(name)))
}

interface ChipProps extends Omit<FilterBarProps, 'fields'> {
  field: FilterField
  isNew: boolean
  onClosed: () => void
}

function Chip({ field, values, onChange, isNew, onClosed }: ChipProps) {
  const place = usePlace()
  const timeZone = useTimeZone()
  const [isOpen, setOpen] = useState(isNew)
  const references = field.kind === 'reference' ? (values[field.name] ?? []) : []
  const names = useQuery(namesQuery(place, field.resource ?? '', references))
  const summary = filterSummary(field, values, { currency: place.currency, timeZone }, names.data)
  const close = () => {
    setOpen(false)
    onClosed()
  }
  return (
    <Popover
      opened={isOpen}
      onChange={(open) => !open && close()}
      position="bottom-start"
      width={280}
      trapFocus
      withinPortal
    >
      <span className={classes.chip} data-active={summary !== undefined || undefined}>
        <Popover.Target>
          <button type="button" className={classes.chipLabel} onClick={() => setOpen(!isOpen)}>
            {field.label}
            {summary !== undefined && <strong>{summary}</strong>}
          </button>
        </Popover.Target>
        <CloseButton
          size="xs"
          aria-label={`Remove the filter ${field.label}`}
          onClick={() => {
            onChange(without(values, parametersOf(field)))
            onClosed()
          }}
        />
      </span>
      <Popover.Dropdown aria-label={`Filter by ${field.label}`}>
        <FilterEditor
          field={field}
          values={values}
          currency={place.currency}
          onChange={(parameter, next) =>
            onChange(next.length === 0 ? without(values, [parameter]) : { ...values, [parameter]: next })
          }
        />
      </Popover.Dropdown>
    </Popover>
  )
}

/** What narrows the list, as chips, and the way to narrow it further. */
export function FilterBar({ fields, values, onChange }: FilterBarProps) {
  const [opened, setOpened] = useState<string>()
  const isSet = (field: FilterField) => parametersOf(field).some((name) => (values[name] ?? []).length > 0)
  const shown = fields.filter((field) => isSet(field) || field.name === opened)
  const others = fields.filter((field) => !shown.includes(field))
  return (
    <>
      {shown.map((field) => (
        <Chip
          key={field.name}
          field={field}
          values={values}
          onChange={onChange}
          isNew={field.name === opened}
          onClosed={() => setOpened(undefined)}
        />
      ))}
      {others.length > 0 && (
        <Menu position="bottom-start" withinPortal returnFocus={false}>
          <Menu.Target>
            <Button variant="subtle" color="gray" leftSection={<IconFilterPlus size={16} aria-hidden />}>
              Filter
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <ScrollArea.Autosize mah={360}>
              {others.map((field) => (
                <Menu.Item key={field.name} onClick={() => setOpened(field.name)}>
                  {field.label}
                </Menu.Item>
              ))}
            </ScrollArea.Autosize>
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  )
}
