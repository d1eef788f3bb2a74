import { type FieldDefinition, type TruthRow, truthTable } from '@mtc/openapi/product-schema'
import { Scroller } from '@mtc/widgets/scroller'
import { useMemo } from 'react'
import { optionOf } from '../model/field.ts'
import type { RuleField } from './rule-fields.ts'
import { valueInWords } from './rule-fields.ts'
import classes from './rules.module.css'

interface TruthTableProps {
  field: FieldDefinition
  siblings: readonly FieldDefinition[]
  fields: readonly RuleField[]
}

function outcome({ state }: TruthRow, field: FieldDefinition): string {
  if (!state.isShown) return 'Hidden'
  const labels = state.options?.map(
    (value) => (field.options ?? []).map(optionOf).find((option) => option.value === value)?.label ?? value,
  )
  return [
    state.isRequired ? 'Shown, required' : 'Shown',
    ...(state.isReadOnly ? ['locked'] : []),
    ...(labels ? [`only ${labels.join(', ') || 'no choice'}`] : []),
  ].join(', ')
}

/** Every case that makes a difference to the field, and what the form does then. */
export function TruthTable({ field, siblings, fields }: TruthTableProps) {
  const { inputs, rows, isCut } = useMemo(() => truthTable(siblings, field.name), [siblings, field.name])
  if (inputs.length === 0 || rows.length === 0) return null
  const known = (name: string) => fields.find((one) => one.name === name)
  return (
    <Scroller className={classes.table} aria-label="Try the condition">
      <table>
        <caption>Every case, and what the form does with the field</caption>
        <thead>
          <tr>
            {inputs.map((name) => (
              <th key={name} scope="col">
                {known(name)?.label ?? name}
              </th>
            ))}
            <th scope="col">The field is</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={JSON.stringify(inputs.map((name) => row.inputs[name] ?? null))}>
              {inputs.map((name) => (
                <td key={name}>
                  {row.inputs[name] === undefined ? 'empty' : valueInWords(row.inputs[name], known(name)?.field)}
                </td>
              ))}
              <td data-off={!row.state.isShown || undefined}>{outcome(row, field)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {isCut && <p className={classes.cut}>There are more cases than fit here.</p>}
    </Scroller>
  )
}
