import { TextInput } from '@mantine/core'
import type { WidgetProps } from '@rjsf/utils'
import { useTimeZone } from '../../time-zone.ts'
import { asText, emptyValue, fieldProps } from '../field-props.ts'
import { useDraft } from '../use-draft.ts'
import { fromLocalInput, toLocalInput } from '../values/date-value.ts'

function useDateText(props: WidgetProps, shown: string, stored: (text: string) => string | undefined) {
  const [text, setText, flush] = useDraft(shown, (next) => props.onChange(stored(next) ?? emptyValue(props.schema)))
  return {
    ...fieldProps(props),
    value: text,
    onChange: (event: { currentTarget: { value: string } }) => setText(event.currentTarget.value),
    onBlur: () => {
      flush()
      props.onBlur(props.id, props.value)
    },
  }
}

// The browser's own date fields speak the reader's language, take the keyboard, and open the phone's picker.

/** A day without a time. */
export function DateWidget(props: WidgetProps) {
  const date = useDateText(props, asText(props.value), (text) => text || undefined)
  return <TextInput {...date} type="date" max="9999-12-31" />
}

/** A moment, entered by the clock of the shop and stored in UTC. */
export function DateTimeWidget(props: WidgetProps) {
  const zone = useTimeZone()
  const date = useDateText(props, toLocalInput(asText(props.value), zone), (text) => fromLocalInput(text, zone))
  const help = [date.description, `Time zone: ${zone.replaceAll('_', ' ')}`].filter(Boolean).join(' · ')
  return <TextInput {...date} description={help} type="datetime-local" max="9999-12-31T23:59" />
}

/** The format `time` is that of a moment on the clock in some zone; ours is a time on the clock and no more. */
const zoned = (text: string) => (text === '' ? undefined : `${text.length === 5 ? `${text}:00` : text}Z`)

/** A time of day. */
export function TimeWidget(props: WidgetProps) {
  const isZoned = props.schema.format === 'time'
  const time = useDateText(
    props,
    isZoned ? asText(props.value).slice(0, 8) : asText(props.value),
    isZoned ? zoned : (text) => text || undefined,
  )
  const hasSeconds = /^\d\d:\d\d:(?!00)/.test(asText(props.value))
  return <TextInput {...time} type="time" {...(hasSeconds ? { step: 1 } : {})} />
}
