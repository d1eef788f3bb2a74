import { ColorInput } from '@mantine/core'
import type { WidgetProps } from '@rjsf/utils'
import { asText, emptyValue, fieldProps } from '../field-props.ts'
import { useDraft } from '../use-draft.ts'

/** A colour: typed, picked, or taken from the screen. */
export function ColorWidget(props: WidgetProps) {
  const [color, setColor, flush] = useDraft(asText(props.value), (next) =>
    props.onChange(next || emptyValue(props.schema)),
  )
  return (
    <ColorInput
      {...fieldProps(props)}
      value={color}
      onChange={setColor}
      onBlur={() => {
        flush()
        props.onBlur(props.id, props.value)
      }}
      format="hex"
    />
  )
}
