import { Input, NumberInput, Select } from '@mantine/core'
import { isRecord } from '@mtc/openapi/json'
import { isUnitFamily, unitsOf } from '@mtc/openapi/product-schema'
import type { WidgetProps } from '@rjsf/utils'
import { useState } from 'react'
import { asText, emptyValue, fieldHelp, fieldProps } from '../field-props.ts'
import { schemaAt } from '../json-schema.ts'
import { fieldPointer } from '../pointer.ts'
import { useErrorsWithin, useFormEnvironment } from '../services.ts'
import { useDraft } from '../use-draft.ts'
import { decimalSeparator } from './number.tsx'
import classes from './several.module.css'

/** The units on offer: as the schema lists them, with the names that the family gives them. */
function useUnits({ schema }: WidgetProps) {
  const property = schemaAt(schemaAt(schema, 'properties') ?? {}, 'unit')
  const symbols = Array.isArray(property?.enum) ? property.enum.map(String) : []
  const family = schemaAt(schemaAt(schema, 'x-field') ?? {}, 'measure')?.family
  const known = isUnitFamily(family) ? unitsOf(family) : []
  return symbols.map((symbol) => {
    const name = known.find((unit) => unit.symbol === symbol)?.name
    return { value: symbol, label: symbol, name: name ? `${symbol} (${name})` : symbol }
  })
}

/** An amount and what it is measured in. */
export function MeasurementWidget(props: WidgetProps) {
  const { formId, locale } = useFormEnvironment()
  const units = useUnits(props)
  const field = fieldProps(props)
  const error = useErrorsWithin(fieldPointer(formId, props.id))
  const stored = isRecord(props.value) ? props.value : {}
  // A unit chosen before there is an amount waits here for it.
  const [chosen, setChosen] = useState('')
  const unit = asText(stored.unit) || chosen || (units[0]?.value ?? '')
  const write = (amount: number | string, symbol: string) => {
    const value = amount === '' ? Number.NaN : Number(amount)
    props.onChange(Number.isFinite(value) ? { value, unit: symbol } : emptyValue(props.schema))
  }
  const [amount, setAmount, flush] = useDraft<number | string>(
    typeof stored.value === 'number' ? stored.value : '',
    (next) => write(next, unit),
  )
  return (
    <Input.Wrapper
      label={field.label}
      labelProps={{ htmlFor: `${props.id}/value` }}
      description={fieldHelp(props)}
      error={error}
      withAsterisk={field.required}
    >
      <fieldset className={classes.several} id={props.id} aria-label={props.label}>
        <NumberInput
          id={`${props.id}/value`}
          className={classes.grow ?? ''}
          aria-label={field['aria-label']}
          aria-required={field.required}
          value={amount}
          onChange={setAmount}
          onBlur={() => {
            flush()
            props.onBlur(props.id, props.value)
          }}
          decimalSeparator={decimalSeparator(locale)}
          allowedDecimalSeparators={['.', ',']}
          hideControls
          inputMode="decimal"
          disabled={field.disabled}
          readOnly={field.readOnly}
          error={Boolean(error)}
        />
        <Select
          className={classes.unit ?? ''}
          aria-label={`${props.label}: unit`}
          data={units.map(({ value, label }) => ({ value, label }))}
          value={unit}
          onChange={(next) => {
            if (next === null) return
            setChosen(next)
            if (amount !== '') write(amount, next)
          }}
          disabled={field.disabled || units.length < 2}
          readOnly={field.readOnly}
          allowDeselect={false}
          comboboxProps={{ transitionProps: { duration: 0 }, width: 'max-content', position: 'bottom-end' }}
          renderOption={({ option }) => units.find(({ value }) => value === option.value)?.name ?? option.label}
        />
      </fieldset>
    </Input.Wrapper>
  )
}
