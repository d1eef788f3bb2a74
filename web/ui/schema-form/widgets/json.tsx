import { Textarea } from '@mantine/core'
import type { WidgetProps } from '@rjsf/utils'
import { useState } from 'react'
import { emptyValue, fieldProps } from '../field-props.ts'
import { fieldPointer } from '../pointer.ts'
import { useErrorsWithin, useFormEnvironment } from '../services.ts'
import { useDraft } from '../use-draft.ts'
import classes from './json.module.css'

const written = (value: unknown) => (value === undefined ? '' : JSON.stringify(value, null, 2))

/** Any JSON value, as text; what does not parse stays in the field and keeps the form from being saved. */
export function JsonWidget(props: WidgetProps) {
  const { formId, setFault } = useFormEnvironment()
  const [broken, setBroken] = useState<string>()
  const pointer = fieldPointer(formId, props.id)
  const error = useErrorsWithin(pointer)
  const [text, setText, flush] = useDraft(broken ?? written(props.value), (next) => {
    try {
      const value: unknown = next.trim() === '' ? emptyValue(props.schema) : JSON.parse(next)
      setBroken(undefined)
      setFault(pointer, undefined)
      props.onChange(value)
    } catch (fault) {
      if (!(fault instanceof SyntaxError)) throw fault
      setBroken(next)
      setFault(pointer, `This is not JSON yet: ${fault.message}`)
    }
  })
  return (
    <Textarea
      {...fieldProps(props)}
      error={error}
      classNames={{ input: classes.input ?? '' }}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => {
        flush()
        props.onBlur(props.id, props.value)
      }}
      autosize
      minRows={4}
      maxRows={20}
      spellCheck={false}
    />
  )
}
