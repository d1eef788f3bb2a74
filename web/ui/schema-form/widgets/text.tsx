import { PasswordInput, Textarea, TextInput } from '@mantine/core'
import type { WidgetProps } from '@rjsf/utils'
import { asText, emptyValue, fieldProps } from '../field-props.ts'
import { useDraft } from '../use-draft.ts'
import { toPhoneNumber } from '../values/phone.ts'

/** The text of a field, written through to the form when the person pauses or leaves. */
function useText(props: WidgetProps) {
  const [text, setText, flush] = useDraft(asText(props.value), (next) =>
    props.onChange(next === '' ? (props.options.emptyValue ?? emptyValue(props.schema)) : next),
  )
  return {
    value: text,
    onChange: (event: { currentTarget: { value: string } }) => setText(event.currentTarget.value),
    onBlur: () => {
      flush()
      props.onBlur(props.id, props.value)
    },
  }
}

const inputTypes: Record<string, 'email' | 'url' | 'tel'> = { email: 'email', uri: 'url', tel: 'tel' }

/** One line of text; addresses get the keyboard that suits them. */
export function TextWidget(props: WidgetProps) {
  const text = useText(props)
  const type = inputTypes[props.schema.format ?? ''] ?? 'text'
  return (
    <TextInput
      {...fieldProps(props)}
      {...text}
      type={type}
      autoComplete={asText(props.options.autocomplete) || 'off'}
    />
  )
}

/** A telephone number: typed as people write it, kept as networks know it. */
export function PhoneWidget(props: WidgetProps) {
  const [text, setText, flush] = useDraft(asText(props.value), (next) => {
    const number = toPhoneNumber(next)
    props.onChange(number === '' ? emptyValue(props.schema) : number)
  })
  return (
    <TextInput
      {...fieldProps(props)}
      placeholder={fieldProps(props).placeholder ?? '+49 30 123456'}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => {
        flush()
        props.onBlur(props.id, props.value)
      }}
      type="tel"
      autoComplete="off"
    />
  )
}

/** A secret that is not shown while it is typed. */
export function PasswordWidget(props: WidgetProps) {
  const text = useText(props)
  return <PasswordInput {...fieldProps(props)} {...text} autoComplete={asText(props.options.autocomplete) || 'off'} />
}

/** Text of several lines that grows with what is written. */
export function TextareaWidget(props: WidgetProps) {
  const text = useText(props)
  return <Textarea {...fieldProps(props)} {...text} autosize minRows={3} maxRows={16} />
}
