import { isRecord } from '@mtc/openapi/json'
import {
  ADDITIONAL_PROPERTY_FLAG,
  type ErrorSchema,
  type FieldPathId,
  type FieldProps,
  type GlobalFormOptions,
  getTemplate,
  getUiOptions,
  orderProperties,
  toFieldPathId,
} from '@rjsf/utils'
import { useRef } from 'react'
import { SchemaField } from './schema-field.tsx'

const memberOf = (value: unknown, name: string): unknown =>
  isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined

/** The ids of an object's members, each made once: with hundreds of members that is most of what a change would cost. */
function useFieldIds(parent: FieldPathId, options: GlobalFormOptions): (name: string) => FieldPathId {
  const made = useRef({ parent: parent.$id, ids: new Map<string, FieldPathId>() })
  if (made.current.parent !== parent.$id) made.current = { parent: parent.$id, ids: new Map() }
  const { ids } = made.current
  return (name) => {
    const id = ids.get(name) ?? toFieldPathId(name, options, parent.path)
    ids.set(name, id)
    return id
  }
}

const nothing = () => undefined
const nothingSaid = {}

/**
 * The members of an object, each a field. Instead of the form library's, which makes new handlers for all members when
 * one changes and so draws them all; its members that no schema names are not ours to draw.
 */
export function ObjectField(props: FieldProps) {
  const { registry, uiSchema = {}, formData, errorSchema, fieldPathId, disabled, readonly, hideError, required } = props
  const { schemaUtils, globalUiOptions, globalFormOptions } = registry
  const schema = schemaUtils.retrieveSchema(props.schema, formData, true)
  const options = getUiOptions(uiSchema, globalUiOptions)
  const help = options.description ?? schema.description
  const properties = isRecord(schema.properties) ? schema.properties : {}
  const named = Object.keys(properties).filter((name) => {
    const part = properties[name]
    return !isRecord(part) || !Object.hasOwn(part, ADDITIONAL_PROPERTY_FLAG)
  })
  const asked = new Set(schema.required)
  const idOf = useFieldIds(props.childFieldPathId ?? fieldPathId, globalFormOptions)
  const shown = Array.isArray(options.order) ? orderProperties(named, [...new Set([...options.order, '*'])]) : named
  const Template = getTemplate('ObjectFieldTemplate', registry, options)
  return (
    <Template
      title={options.label === false ? '' : (options.title ?? schema.title ?? props.title ?? props.name)}
      {...(options.label === false || !help ? {} : { description: help })}
      properties={shown.map((name) => {
        const part = properties[name]
        const ui = memberOf(uiSchema, name)
        return {
          name,
          hidden: getUiOptions(isRecord(ui) ? ui : {}).widget === 'hidden',
          disabled: Boolean(disabled),
          readonly: Boolean(readonly),
          required: asked.has(name),
          content: (
            <SchemaField
              key={name}
              name={name}
              required={asked.has(name)}
              schema={isRecord(part) ? part : {}}
              uiSchema={isRecord(ui) ? ui : nothingSaid}
              errorSchema={(memberOf(errorSchema, name) ?? nothingSaid) as ErrorSchema} // errors.ts made it of such
              fieldPathId={idOf(name)}
              formData={memberOf(formData, name)}
              onChange={props.onChange}
              onBlur={props.onBlur}
              onFocus={props.onFocus}
              registry={registry}
              disabled={Boolean(disabled)}
              readonly={Boolean(readonly)}
              hideError={Boolean(hideError)}
            />
          ),
        }
      })}
      required={Boolean(required)}
      disabled={Boolean(disabled)}
      readonly={Boolean(readonly)}
      fieldPathId={fieldPathId}
      uiSchema={uiSchema}
      schema={schema}
      formData={formData}
      registry={registry}
      onAddProperty={nothing}
      {...(errorSchema ? { errorSchema } : {})}
    />
  )
}
