import { Select, TextInput } from '@mantine/core'
import type { FieldDefinition } from '@mtc/openapi/product-schema'
import classes from './designer.module.css'
import { withSetting } from './field-edits.ts'

interface ConditionEditorProps {
  field: FieldDefinition
  others: readonly FieldDefinition[]
  onChange: (field: FieldDefinition) => void
}

const label = (field: FieldDefinition) => field.label ?? field.name
// Other kinds have no one value to compare with.
const comparable = ['text', 'boolean', 'select', 'multiselect', 'integer', 'number']

function EqualsInput({
  other,
  value,
  onChange,
}: {
  other: FieldDefinition
  value: unknown
  onChange: (value: unknown) => void
}) {
  const options =
    other.type === 'boolean'
      ? [
          { value: 'true', label: 'Yes' },
          { value: 'false', label: 'No' },
        ]
      : other.options?.map((option) => (typeof option === 'string' ? { value: option, label: option } : option))
  if (options) {
    return (
      <Select
        size="xs"
        label={other.type === 'multiselect' ? 'holds' : 'is'}
        data={options}
        allowDeselect={false}
        value={value === undefined ? null : String(value)}
        onChange={(next) => onChange(other.type === 'boolean' ? next === 'true' : next)}
      />
    )
  }
  const isNumber = other.type === 'integer' || other.type === 'number'
  return (
    <TextInput
      size="xs"
      label="is"
      type={isNumber ? 'number' : 'text'}
      value={String(value ?? '')}
      onChange={(event) => onChange(isNumber ? Number(event.currentTarget.value) : event.currentTarget.value)}
    />
  )
}

/** Asks for the field only while another one has a certain value. */
export function ConditionEditor({ field, others, onChange }: ConditionEditorProps) {
  const candidates = others.filter((other) => comparable.includes(other.type) && other.showWhen?.field !== field.name)
  const { showWhen } = field
  const other = candidates.find(({ name }) => name === showWhen?.field)
  if (candidates.length === 0 && !showWhen) return null
  const firstValue = (name: string): unknown => {
    const chosen = candidates.find((candidate) => candidate.name === name)
    const [option] = chosen?.options ?? []
    if (option !== undefined) return typeof option === 'string' ? option : option.value
    return chosen?.type === 'boolean' ? true : chosen?.type === 'text' ? '' : 0
  }
  return (
    <fieldset className={classes.set}>
      <legend>Ask only when</legend>
      <div className={classes.bounds}>
        <Select
          size="xs"
          label="Field"
          placeholder="Always"
          clearable
          clearButtonProps={{ 'aria-label': 'Always ask' }}
          data={candidates.map((candidate) => ({ value: candidate.name, label: label(candidate) }))}
          value={showWhen?.field ?? null}
          onChange={(name) =>
            onChange(withSetting(field, 'showWhen', name ? { field: name, equals: firstValue(name) } : undefined))
          }
        />
        {other && showWhen && (
          <EqualsInput
            other={other}
            value={showWhen.equals}
            onChange={(equals) => onChange({ ...field, showWhen: { field: other.name, equals } })}
          />
        )}
      </div>
    </fieldset>
  )
}
