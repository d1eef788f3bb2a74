import { Checkbox, Group, MultiSelect, SegmentedControl, Select } from '@mantine/core'
import { isRecord } from '@mtc/openapi/json'
import type { WidgetProps } from '@rjsf/utils'
import { emptyValue, fieldHelp, fieldProps } from '../field-props.ts'
import { fieldPointer } from '../pointer.ts'
import { useErrorsWithin, useFormEnvironment } from '../services.ts'

const searchFrom = 8
const segmentsUpTo = 4
const boxesUpTo = 6

/** Words of an `enum` are names of the API: `in_stock` is shown as "In stock". Options with labels keep theirs. */
const labelOf = (label: string, isEnum: boolean) => {
  if (label === '') return 'None'
  const isWord = isEnum && /^[a-z]+(_[a-z]+)*$/.test(label)
  return isWord ? label.charAt(0).toUpperCase() + label.slice(1).replaceAll('_', ' ') : label
}

/** Options by their place: values may be anything, inputs hold text. */
const useOptions = ({ options, schema }: WidgetProps) => {
  const list = options.enumOptions ?? []
  const items: unknown = schema.items
  const isEnum = schema.enum !== undefined || (isRecord(items) && items.enum !== undefined)
  return {
    data: list.map(({ label }, place) => ({ value: String(place), label: labelOf(label, isEnum) })),
    placeOf: (value: unknown) => list.findIndex((option) => option.value === value),
    valueAt: (place: string): unknown => list[Number(place)]?.value,
  }
}

const isAlternative = (id: string) => /__(oneof|anyof)_select$/.test(id)

/** One of some: which alternative, one option, or several. */
export function SelectWidget(props: WidgetProps) {
  if (props.multiple) return <MultiSelectWidget {...props} />
  if (isAlternative(props.id) && (props.options.enumOptions?.length ?? 0) <= segmentsUpTo)
    return <Segments {...props} />
  return <OneOfMany {...props} />
}

function OneOfMany(props: WidgetProps) {
  const { data, placeOf, valueAt } = useOptions(props)
  const place = placeOf(props.value)
  const field = fieldProps(props)
  return (
    <Select
      {...field}
      label={isAlternative(props.id) ? undefined : field.label}
      aria-label={isAlternative(props.id) ? props.label : field['aria-label']}
      data={data}
      value={place < 0 ? null : String(place)}
      onChange={(next) => props.onChange(next === null ? emptyValue(props.schema) : valueAt(next))}
      onBlur={() => props.onBlur(props.id, props.value)}
      searchable={data.length > searchFrom}
      clearable={!props.required && props.schema.default === undefined && !isAlternative(props.id)}
      allowDeselect={false}
      nothingFoundMessage="Nothing found"
      placeholder={field.placeholder ?? 'Choose'}
      clearButtonProps={{ 'aria-label': `Clear ${props.label}` }}
      comboboxProps={{ transitionProps: { duration: 0 } }}
    />
  )
}

/** Few alternatives side by side; their name stands above them. */
function Segments(props: WidgetProps) {
  const { data, placeOf, valueAt } = useOptions(props)
  return (
    <div>
      <SegmentedControl
        id={props.id}
        role="radiogroup"
        aria-label={props.label}
        data={data}
        value={String(placeOf(props.value))}
        onChange={(next) => props.onChange(valueAt(next))}
        disabled={Boolean(props.disabled || props.readonly)}
        transitionDuration={100}
      />
    </div>
  )
}

/** Several of some: boxes to tick while they fit, a search field beyond. */
export function MultiSelectWidget(props: WidgetProps) {
  const { data, placeOf, valueAt } = useOptions(props)
  const chosen = Array.isArray(props.value) ? props.value.map((value) => String(placeOf(value))) : []
  const change = (places: string[]) => props.onChange(places.map(valueAt))
  const leave = () => props.onBlur(props.id, props.value)
  const { formId } = useFormEnvironment()
  const error = useErrorsWithin(fieldPointer(formId, props.id))
  const field = { ...fieldProps(props), error }
  if (data.length > boxesUpTo) {
    return (
      <MultiSelect
        {...field}
        data={data}
        value={chosen}
        onChange={change}
        onBlur={leave}
        searchable
        clearable
        nothingFoundMessage="Nothing found"
        clearButtonProps={{ 'aria-label': `Clear ${props.label}` }}
      />
    )
  }
  return (
    <Checkbox.Group
      id={props.id}
      label={field.label}
      description={fieldHelp(props)}
      error={field.error}
      withAsterisk={field.required}
      value={chosen}
      onChange={change}
      readOnly={field.readOnly}
    >
      <Group gap="md" onBlur={leave}>
        {data.map(({ value, label }) => (
          <Checkbox key={value} value={value} label={label} disabled={field.disabled} />
        ))}
      </Group>
    </Checkbox.Group>
  )
}
