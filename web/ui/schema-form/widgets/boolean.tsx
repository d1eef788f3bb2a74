import { Checkbox, Switch } from '@mantine/core'
import type { WidgetProps } from '@rjsf/utils'
import type { ChangeEvent } from 'react'
import { fieldProps } from '../field-props.ts'

function useToggle(props: WidgetProps) {
  const { readOnly, placeholder: _none, required: _isAnswered, ...field } = fieldProps(props)
  return {
    ...field,
    // A box that cannot be empty needs no mark: unticked is an answer.
    disabled: field.disabled || readOnly,
    checked: props.value === true,
    onChange: (event: ChangeEvent<HTMLInputElement>) => props.onChange(event.currentTarget.checked),
    onBlur: () => props.onBlur(props.id, props.value),
  }
}

/** Yes or no, as a box to tick. */
export function CheckboxWidget(props: WidgetProps) {
  return <Checkbox {...useToggle(props)} />
}

/** On or off, for what takes effect by itself. */
export function SwitchWidget(props: WidgetProps) {
  return <Switch {...useToggle(props)} />
}
