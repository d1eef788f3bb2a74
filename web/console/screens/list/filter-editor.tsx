import { Checkbox, Group, NumberInput, SegmentedControl, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { currencyExponent } from '../../../ui/format.ts'
import { useTimeZone } from '../../../ui/time-zone.ts'
import { boundOf, dayOf } from './day.ts'
import type { FilterField } from './filter-fields.ts'
import { ReferenceFilter } from './reference-filter.tsx'

export type FilterValues = Readonly<Record<string, readonly string[]>>

interface EditorProps {
  field: FilterField
  values: FilterValues
  currency: string
  /** One parameter's new values; none takes it away. */
  onChange: (parameter: string, values: readonly string[]) => void
}

function NumberBound({
  label,
  parameter,
  digits,
  ...props
}: EditorProps & { label: string; parameter: string; digits: number }) {
  const current = props.values[parameter]?.[0]
  const scale = 10 ** digits
  return (
    <NumberInput
      label={label}
      size="sm"
      hideControls
      decimalScale={digits}
      thousandSeparator
      value={current === undefined ? '' : Number(current) / scale}
      onChange={(value) =>
        props.onChange(parameter, typeof value === 'number' ? [String(Math.round(value * scale))] : [])
      }
    />
  )
}

function DayBound({
  label,
  parameter,
  isEnd,
  ...props
}: EditorProps & { label: string; parameter: string; isEnd: boolean }) {
  const zone = useTimeZone()
  const value = props.values[parameter]?.[0]
  const isPlain = props.field.kind === 'day'
  const change = (day: string) => {
    const bound = isPlain ? day : boundOf(day, isEnd, zone)
    props.onChange(parameter, bound ? [bound] : [])
  }
  return (
    <TextInput
      label={label}
      type="date"
      size="sm"
      value={(isPlain ? value : dayOf(value, zone)) ?? ''}
      onChange={(event) => change(event.currentTarget.value)}
    />
  )
}

function TextValue({ field, values, onChange }: EditorProps) {
  const current = values[field.name]?.[0] ?? ''
  const [typed, setTyped] = useState(current)
  const commit = () => {
    if (typed !== current) onChange(field.name, typed === '' ? [] : [typed])
  }
  return (
    <TextInput
      label={`${field.label} is exactly`}
      size="sm"
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
    />
  )
}

/** Chooses the values of one filter. */
export function FilterEditor(props: EditorProps) {
  const { field, values, onChange, currency } = props
  const chosen = values[field.name] ?? []
  switch (field.kind) {
    case 'choice':
      return (
        <Checkbox.Group label={field.label} value={[...chosen]} onChange={(next) => onChange(field.name, next)}>
          <Stack gap="xs" mt="xs">
            {field.options?.map(({ value, label }) => (
              <Checkbox key={value} value={value} label={label} />
            ))}
          </Stack>
        </Checkbox.Group>
      )
    case 'flag':
      return (
        <SegmentedControl
          aria-label={field.label}
          data={[
            { value: '', label: 'Any' },
            { value: 'true', label: 'Yes' },
            { value: 'false', label: 'No' },
          ]}
          value={chosen[0] ?? ''}
          onChange={(value) => onChange(field.name, value === '' ? [] : [value])}
        />
      )
    case 'reference':
      return (
        <ReferenceFilter
          label={field.label}
          resource={field.resource ?? ''}
          values={chosen}
          onChange={(next) => onChange(field.name, next)}
        />
      )
    case 'text':
      return <TextValue {...props} />
    case 'day':
    case 'time':
      return (
        <Group grow>
          <DayBound {...props} label="From" parameter={`${field.name}.gte`} isEnd={false} />
          <DayBound {...props} label="To" parameter={`${field.name}.lte`} isEnd />
        </Group>
      )
    default: {
      const digits = field.kind === 'money' ? currencyExponent(currency) : 0
      return (
        <Group grow>
          <NumberBound {...props} label="At least" parameter={`${field.name}.gte`} digits={digits} />
          <NumberBound {...props} label="At most" parameter={`${field.name}.lte`} digits={digits} />
        </Group>
      )
    }
  }
}
