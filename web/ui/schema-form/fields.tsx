import { type FieldProps, getUiOptions, getWidget, type RegistryFieldsType, type Widget } from '@rjsf/utils'
import { ObjectField } from './object-field.tsx'
import { SchemaField } from './schema-field.tsx'

/** A value of any shape that one widget edits as a whole. */
function WidgetField(props: FieldProps & { widget: Widget | string }) {
  const { schema, uiSchema, fieldPathId, name, title, registry, rawErrors, widget, placeholder } = props
  const Drawn = getWidget({ type: 'string' }, widget, registry.widgets)
  const { title: named, ...options } = getUiOptions(uiSchema)
  return (
    <Drawn
      id={fieldPathId.$id}
      name={name}
      label={named ?? schema.title ?? title ?? name}
      schema={schema}
      {...(uiSchema ? { uiSchema } : {})}
      options={options}
      value={props.formData}
      required={Boolean(props.required)}
      disabled={Boolean(props.disabled)}
      readonly={Boolean(props.readonly)}
      placeholder={placeholder ?? ''}
      rawErrors={rawErrors ?? []}
      registry={registry}
      onChange={(value) => props.onChange(value, fieldPathId.path)}
      onBlur={props.onBlur}
      onFocus={props.onFocus}
    />
  )
}

/** The widget that a ui schema names, or brings along itself. */
const widgetNamed = ({ uiSchema, registry }: FieldProps): Widget | string | undefined => {
  const { widget } = getUiOptions(uiSchema)
  if (typeof widget === 'function') return widget
  return typeof widget === 'string' && Object.hasOwn(registry.widgets, widget) ? widget : undefined
}

/** An object is a group of fields, unless its ui schema names the one widget that edits it. */
function ObjectOrWidget(props: FieldProps) {
  const widget = widgetNamed(props)
  if (widget) return <WidgetField {...props} widget={widget} />
  return <ObjectField {...props} />
}

/** A value of no stated kind is edited as JSON. */
function AnyField(props: FieldProps) {
  return <WidgetField {...props} widget={widgetNamed(props) ?? 'json'} />
}

/** What is drawn otherwise than by the form library. */
export const fields: RegistryFieldsType = { SchemaField, ObjectField: ObjectOrWidget, FallbackField: AnyField }
