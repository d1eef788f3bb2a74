import { ActionIcon, Button, Select } from '@mantine/core'
import { CONDITION_OPERATORS, type Condition } from '@mtc/openapi/page'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useKeyedList } from '../../../product-types/inspector/use-keyed-list.ts'
import classes from '../inspector.module.css'
import { oneOf } from '../one-of.ts'
import { conditionFields, operatorsOf } from './condition-fields.ts'
import { ConditionValue } from './condition-value.tsx'
import type { BindingEditing } from './editing.ts'
import { holds } from './holds.ts'

const VALUES = 'values'

/** What narrows the data: one field held against values, or against what the page's variable holds. */
export function ConditionList(editing: BindingEditing) {
  const { binding, isReadonly, change } = editing
  const fields = conditionFields(binding)
  const { items, replace, add, remove } = useKeyedList(binding.conditions, (conditions) =>
    change({ ...binding, conditions }, 'conditions'),
  )
  const [first] = fields
  const addFirst = () => {
    if (first) add({ field: first.name, operator: operatorsOf(first, binding.kind)[0]?.value ?? 'is', values: [] })
  }
  return (
    <fieldset className={classes.set} disabled={isReadonly}>
      <legend>Only where</legend>
      {items.length === 0 && <p className={classes.note}>Everything counts.</p>}
      {items.map(({ item, key }, place) => (
        <ConditionRow
          key={key}
          {...editing}
          condition={item}
          place={place}
          onChange={(next) => replace(place, next)}
          onRemove={() => remove(place)}
        />
      ))}
      {!isReadonly && fields.length > 0 && (
        <Button
          size="compact-xs"
          variant="default"
          justify="start"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={addFirst}
        >
          Add a condition
        </Button>
      )}
    </fieldset>
  )
}

interface ConditionRowProps extends BindingEditing {
  condition: Condition
  place: number
  onChange: (condition: Condition) => void
  onRemove: () => void
}

function ConditionRow(props: ConditionRowProps) {
  const { binding, variables, condition, place, isReadonly, faultAt, onChange, onRemove } = props
  const fields = conditionFields(binding)
  const field = fields.find(({ name }) => name === condition.field)
  const at = `/conditions/${place}`
  const name = field?.label ?? condition.field
  const operators = field ? operatorsOf(field, binding.kind) : []
  const fitting = variables.filter((variable) => holds(variable, condition.field))
  return (
    <fieldset aria-label={`Condition ${place + 1}: ${name}`} className={classes.condition}>
      <Select
        size="xs"
        aria-label="Field"
        data={fields.map(({ name: value, label }) => ({ value, label }))}
        searchable={fields.length > 8}
        allowDeselect={false}
        placeholder={condition.field}
        value={field ? condition.field : null}
        error={faultAt(`${at}/field`)}
        onChange={(next) => {
          const other = fields.find(({ name: one }) => one === next)
          if (other && next !== condition.field)
            onChange({ field: other.name, operator: operatorsOf(other, binding.kind)[0]?.value ?? 'is', values: [] })
        }}
      />
      <Select
        size="xs"
        aria-label={`How ${name} is held`}
        data={operators}
        allowDeselect={false}
        value={condition.operator}
        error={faultAt(`${at}/operator`)}
        onChange={(next) => onChange({ ...condition, operator: oneOf(CONDITION_OPERATORS, next, 'is') })}
      />
      {!isReadonly && (
        <ActionIcon variant="subtle" color="gray" aria-label={`Take the condition on ${name} away`} onClick={onRemove}>
          <IconX size={14} aria-hidden />
        </ActionIcon>
      )}
      <div className={classes.conditionValue}>
        {(fitting.length > 0 || condition.variable !== undefined) && condition.operator === 'is' && (
          <Select
            size="xs"
            aria-label={`Where the values of ${name} come from`}
            data={[
              { value: VALUES, label: 'These values' },
              ...fitting.map(({ id, label }) => ({ value: id, label: `As chosen in “${label || id}”` })),
            ]}
            allowDeselect={false}
            value={condition.variable ?? VALUES}
            error={faultAt(`${at}/variable`)}
            onChange={(next) => {
              const { values = [], variable: _variable, ...rest } = condition
              onChange(next === null || next === VALUES ? { ...rest, values } : { ...rest, variable: next })
            }}
          />
        )}
        {condition.variable === undefined && (
          <ConditionValue
            field={field}
            values={condition.values ?? []}
            isReadonly={isReadonly}
            fault={faultAt(`${at}/values`)}
            onChange={(values) => onChange({ ...condition, values })}
          />
        )}
      </div>
    </fieldset>
  )
}
