import { MultiSelect, NumberInput, Select, TagsInput, TextInput } from '@mantine/core'
import { currencyExponent } from '../../../../../ui/format.ts'
import { usePlace } from '../../../../core/place.ts'
import type { FilterField } from '../../../../screens/list/filter-fields.ts'
import { ReferenceFilter } from '../../../../screens/list/reference-filter.tsx'

interface ConditionValueProps {
  /** Undefined where the field is gone: its values are shown as they are. */
  field: FilterField | undefined
  values: readonly string[]
  isReadonly: boolean
  fault: string | undefined
  onChange: (values: string[]) => void
}

/** What a field is held against: by names where it means rows, by choice where the values are few, else as it is typed. */
export function ConditionValue({ field, values, isReadonly, fault, onChange }: ConditionValueProps) {
  const { currency } = usePlace()
  const label = `Values of ${field?.label ?? 'the field'}`
  const common = { size: 'xs', 'aria-label': label, disabled: isReadonly, error: fault } as const
  const [first = ''] = values
  switch (field?.kind) {
    case 'reference':
      return (
        <ReferenceFilter
          label={label}
          resource={field.resource ?? ''}
          values={values}
          error={fault}
          onChange={onChange}
        />
      )
    case 'choice':
      return (
        <MultiSelect
          {...common}
          data={[...(field.options ?? [])]}
          placeholder={values.length === 0 ? 'Choose' : ''}
          value={[...values]}
          onChange={onChange}
        />
      )
    case 'flag':
      return (
        <Select
          {...common}
          data={[
            { value: 'true', label: 'Yes' },
            { value: 'false', label: 'No' },
          ]}
          placeholder="Choose"
          value={first === '' ? null : first}
          onChange={(value) => onChange(value === null ? [] : [value])}
        />
      )
    case 'number':
    case 'money': {
      const digits = field.kind === 'money' ? currencyExponent(currency) : 0
      return (
        <NumberInput
          {...common}
          decimalScale={digits}
          suffix={field.kind === 'money' ? ` ${currency}` : ''}
          value={first === '' ? '' : Number(first) / 10 ** digits}
          onChange={(value) => onChange(typeof value === 'number' ? [String(Math.round(value * 10 ** digits))] : [])}
        />
      )
    }
    case 'day':
    case 'time':
      return (
        <TextInput
          {...common}
          type="date"
          value={first.slice(0, 10)}
          onChange={(event) => onChange(event.currentTarget.value === '' ? [] : [event.currentTarget.value])}
        />
      )
    default:
      return (
        <TagsInput
          {...common}
          placeholder={values.length === 0 ? 'Type, then Enter' : ''}
          value={[...values]}
          onChange={onChange}
        />
      )
  }
}
