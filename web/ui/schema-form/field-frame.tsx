import { Input } from '@mantine/core'
import type { WidgetProps } from '@rjsf/utils'
import type { ReactNode } from 'react'
import { fieldHelp, fieldProps } from './field-props.ts'

interface FieldFrameProps {
  field: WidgetProps
  /** In the place of what the form says is wrong. */
  error?: string | undefined
  /** Gets the id of the label: what stands inside is named by it. */
  children: (labelId: string) => ReactNode
}

/** Label, help and error around a field that is more than one input. */
export function FieldFrame({ field, error, children }: FieldFrameProps) {
  const { id, label, required, error: said } = fieldProps(field)
  const labelId = `${id}-label`
  return (
    <Input.Wrapper
      label={label}
      labelElement="div"
      labelProps={{ id: labelId }}
      withAsterisk={required}
      description={fieldHelp(field)}
      error={error ?? said}
    >
      {children(labelId)}
    </Input.Wrapper>
  )
}
