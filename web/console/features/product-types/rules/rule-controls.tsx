import { ActionIcon, Button, Checkbox, MultiSelect, NativeSelect, TextInput } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import type {
  ActionProps,
  FullOption,
  NotToggleProps,
  OptionGroup,
  ValueEditorProps,
  VersatileSelectorProps,
} from 'react-querybuilder'
import { optionOf } from '../model/field.ts'
import { comparisonsOf, type RuleField } from './rule-fields.ts'

type Options = readonly (FullOption | OptionGroup<FullOption>)[]

const flat = (options: Options): { value: string; label: string }[] =>
  options
    .flatMap((option) => ('options' in option ? (option.options as FullOption[]) : [option])) // groups hold options
    .map(({ name, label }) => ({ value: name, label }))

/** Every choice of the builder: which field, which comparison, all or any. */
export function Selector({ title, value, options, disabled, handleOnChange }: VersatileSelectorProps) {
  return (
    <NativeSelect
      size="xs"
      aria-label={title ?? ''}
      value={value ?? ''}
      disabled={disabled ?? false}
      data={flat(options as Options)} // one of the two shapes
      onChange={(event) => handleOnChange(event.currentTarget.value)}
    />
  )
}

const numeric: ReadonlySet<string> = new Set(['number', 'integer', 'money', 'percentage'])
const INPUT_TYPES: Readonly<Record<string, string>> = { date: 'date', datetime: 'datetime-local', time: 'time' }

const many = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : value ? [String(value)] : [])

/** What a field is compared with, given as the field itself would take it. */
export function ValueInput({ title, value, operator, fieldData, disabled = false, handleOnChange }: ValueEditorProps) {
  const { field } = fieldData as unknown as RuleField // the fields that the builder was given
  const comparison = comparisonsOf(field).find(({ name }) => name === operator)
  if (comparison?.takes === 'none') return null
  const label = title ?? 'Value'
  const options = (field.options ?? []).map(optionOf)
  if (comparison?.takes === 'many') {
    return (
      <MultiSelect
        size="xs"
        aria-label={label}
        data={options}
        disabled={disabled}
        value={many(value)}
        onChange={handleOnChange}
      />
    )
  }
  if (field.type === 'boolean' || options.length > 0) {
    const data =
      field.type === 'boolean'
        ? [
            { value: 'true', label: 'yes' },
            { value: 'false', label: 'no' },
          ]
        : options
    const read = (text: string) => (field.type === 'boolean' && text !== '' ? text === 'true' : text)
    return (
      <NativeSelect
        size="xs"
        aria-label={label}
        data={[{ value: '', label: 'Choose…' }, ...data]}
        disabled={disabled}
        value={value === undefined ? '' : String(value)}
        onChange={(event) => handleOnChange(read(event.currentTarget.value))}
      />
    )
  }
  const isNumber = numeric.has(field.type)
  return (
    <TextInput
      size="xs"
      type={isNumber ? 'number' : (INPUT_TYPES[field.type] ?? 'text')}
      aria-label={label}
      disabled={disabled}
      value={value === undefined ? '' : String(value)}
      onChange={(event) => {
        const text = event.currentTarget.value
        handleOnChange(isNumber && text !== '' ? Number(text) : text)
      }}
    />
  )
}

/** A button of the builder that adds something. */
export const AddButton = ({ label, title, disabled, handleOnClick }: ActionProps) => (
  <Button
    size="compact-xs"
    variant="subtle"
    disabled={disabled ?? false}
    title={title ?? ''}
    onClick={(event) => handleOnClick(event)}
  >
    {label}
  </Button>
)

/** A button of the builder that takes something away. */
export const RemoveButton = ({ title, disabled, handleOnClick }: ActionProps) => (
  <ActionIcon
    size="sm"
    variant="subtle"
    color="gray"
    disabled={disabled ?? false}
    aria-label={title ?? 'Remove'}
    onClick={(event) => handleOnClick(event)}
  >
    <IconX size={14} aria-hidden />
  </ActionIcon>
)

/** Turns a group round: it holds when what it says does not. */
export const NotBox = ({ checked, disabled, handleOnChange }: NotToggleProps) => (
  <Checkbox
    size="xs"
    label="Turn round: when this is not so"
    checked={checked ?? false}
    disabled={disabled ?? false}
    onChange={(event) => handleOnChange(event.currentTarget.checked)}
  />
)
