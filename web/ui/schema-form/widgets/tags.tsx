import { TagsInput } from '@mantine/core'
import type { WidgetProps } from '@rjsf/utils'
import { fieldProps } from '../field-props.ts'
import { fieldPointer } from '../pointer.ts'
import { useErrorsWithin, useFormEnvironment } from '../services.ts'

/** Short words of one's own, each ended by Enter or a comma. */
export function TagsWidget(props: WidgetProps) {
  const { formId } = useFormEnvironment()
  const error = useErrorsWithin(fieldPointer(formId, props.id))
  const tags = Array.isArray(props.value) ? props.value.map(String) : []
  const { maxItems } = props.schema
  return (
    <TagsInput
      {...fieldProps(props)}
      error={error}
      value={tags}
      onChange={(next) => props.onChange(next.map((tag) => tag.trim()).filter((tag) => tag !== ''))}
      onBlur={() => props.onBlur(props.id, props.value)}
      splitChars={[',', ';', '\n']}
      acceptValueOnBlur
      clearable
      clearButtonProps={{ 'aria-label': `Clear ${props.label}` }}
      comboboxProps={{ transitionProps: { duration: 0 } }}
      {...(typeof maxItems === 'number' ? { maxTags: maxItems } : {})}
    />
  )
}
