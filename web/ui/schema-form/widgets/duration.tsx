import { Input, NumberInput, TextInput } from '@mantine/core'
import type { WidgetProps } from '@rjsf/utils'
import { asText, emptyValue, fieldHelp, fieldProps } from '../field-props.ts'
import { useDraft } from '../use-draft.ts'
import { type DurationParts, durationParts, toDuration } from '../values/duration.ts'
import classes from './several.module.css'

const nothing: DurationParts = { days: 0, hours: 0, minutes: 0, seconds: 0 }
const units = ['days', 'hours', 'minutes', 'seconds'] as const
const shortOf = { days: 'd', hours: 'h', minutes: 'min', seconds: 's' } as const

/** How long something takes, in days, hours and minutes; seconds where the value has some. */
export function DurationWidget(props: WidgetProps) {
  const stored = asText(props.value)
  const parts = stored === '' ? undefined : durationParts(stored)
  // Years, months and fractions come from elsewhere: they are shown as they are written.
  if (stored !== '' && !parts) return <WrittenDuration {...props} />
  return <PartsOfDuration {...props} parts={parts} />
}

function PartsOfDuration({ parts, ...props }: WidgetProps & { parts: DurationParts | undefined }) {
  const field = fieldProps(props as WidgetProps)
  const [draft, setDraft, flush] = useDraft(parts, (next) =>
    props.onChange(next ? toDuration(next) : emptyValue(props.schema)),
  )
  const shown = units.filter((unit) => unit !== 'seconds' || Boolean(parts?.seconds))
  const change = (unit: (typeof units)[number], typed: number | string) => {
    const next = { ...(draft ?? nothing), [unit]: typed === '' ? 0 : Number(typed) }
    const isEmpty = typed === '' && units.every((one) => next[one] === 0)
    setDraft(isEmpty ? undefined : next)
  }
  return (
    <Input.Wrapper
      label={field.label}
      labelProps={{ htmlFor: `${props.id}/days` }}
      description={fieldHelp(props)}
      error={field.error}
      withAsterisk={field.required}
    >
      <fieldset className={classes.several} id={props.id} aria-label={props.label}>
        {shown.map((unit) => (
          <NumberInput
            key={unit}
            id={`${props.id}/${unit}`}
            className={classes.part ?? ''}
            aria-label={`${props.label}: ${unit}`}
            value={draft ? draft[unit] : ''}
            onChange={(typed) => change(unit, typed)}
            onBlur={() => {
              flush()
              props.onBlur(props.id, props.value)
            }}
            rightSection={<span aria-hidden>{shortOf[unit]}</span>}
            rightSectionPointerEvents="none"
            rightSectionWidth={36}
            allowDecimal={false}
            allowNegative={false}
            max={99_999}
            hideControls
            inputMode="numeric"
            disabled={field.disabled}
            readOnly={field.readOnly}
            error={Boolean(field.error)}
          />
        ))}
      </fieldset>
    </Input.Wrapper>
  )
}

function WrittenDuration(props: WidgetProps) {
  const [text, setText, flush] = useDraft(asText(props.value), (next) =>
    props.onChange(next === '' ? emptyValue(props.schema) : next),
  )
  return (
    <TextInput
      {...fieldProps(props)}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => {
        flush()
        props.onBlur(props.id, props.value)
      }}
    />
  )
}
