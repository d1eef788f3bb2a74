import { ActionIcon, Button, Select } from '@mantine/core'
import { CONDITION_OPERATORS, type Condition } from '@mtc/openapi/page'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useKeyedList } from '../../../../../ui/use-keyed-list.ts'
import classes from '../inspector.module.css'
import { oneOf } from '../one-of.ts'
import { conditionFields, operatorsOf } from './condition-fields.ts'
import { ConditionValue } from './condition-value.tsx'
import type { BindingEditing } from './editing.ts'
import { holds } from './holds.ts'

const VALUES = 'values'

interface Begun {
  key: string
  condition: Condition
}

/** Whether a condition narrows anything yet. */
const isSaid = ({ values = [], variable }: Condition): boolean => variable !== undefined || values.length > 0

/** What narrows the data: one field held against values, or against what the page's variable holds. */
export function ConditionList(editing: BindingEditing) {
  const { binding, isReadonly, change } = editing
  const fields = conditionFields(binding)
  const { items, replace, add, remove } = useKeyedList(binding.conditions, (conditions) =>
    change({ ...binding, conditions }, 'conditions'),
  )
  // It becomes part of the page once it says something: until then there is nothing to undo, to send or to mend.
  const [begun, setBegun] = useState<Begun>()
  const pending = begun && fields.some(({ name }) => name === begun.condition.field) ? begun : undefined
  const shown = pending ? [...items, { item: pending.condition, key: pending.key }] : items
  const [first] = fields
  const addFirst = () => {
    if (!first) return
    const operator = operatorsOf(first, binding.kind)[0]?.value ?? 'is'
    setBegun({ key: crypto.randomUUID(), condition: { field: first.name, operator, values: [] } })
  }
  const changeBegun = (key: string, condition: Condition) => {
    if (!isSaid(condition)) return setBegun({ key, condition })
    setBegun(undefined)
    add(condition, items.length, key)
  }
  return (
    <fieldset className={classes.set} disabled={isReadonly}>
      <legend>Only where</legend>
      {shown.length === 0 && <p className={classes.note}>Everything counts.</p>}
      {shown.map(({ item, key }, place) => {
        const isBegun = place === items.length
        return (
          <ConditionRow
            key={key}
            {...editing}
            condition={item}
            place={place}
            onChange={(next) => (isBegun ? changeBegun(key, next) : replace(place, next))}
            onRemove={() => (isBegun ? setBegun(undefined) : remove(place))}
          />
        )
      })}
      {!isReadonly && fields.length > 0 && !pending && (
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
