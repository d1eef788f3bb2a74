import type { JsonSchema } from '@mtc/openapi/product-schema'
import { type ErrorSchema, type FieldPathList, type Registry, toFieldPathId, type UiSchema } from '@rjsf/utils'
import { memo, useMemo } from 'react'
import { SchemaField } from './schema-field.tsx'

interface FormBodyProps {
  registry: Registry
  /** The schema with its conditions decided. */
  schema: JsonSchema
  uiSchema: UiSchema
  data: unknown
  errors: ErrorSchema
  readonly: boolean
  disabled: boolean
  onChange: (value: unknown, path: FieldPathList, errors?: unknown, id?: string) => void
  onLeave: (id: string) => void
}

const nothing = () => undefined

/** The fields of a form, by the form library. Its own `Form` would resolve, compare and copy everything for each key. */
export const FormBody = memo(function FormBody(props: FormBodyProps) {
  const { registry, schema, uiSchema, data, errors, readonly, disabled, onChange, onLeave } = props
  const fieldPathId = useMemo(() => toFieldPathId('', registry.globalFormOptions), [registry])
  return (
    <SchemaField
      name=""
      schema={schema}
      uiSchema={uiSchema}
      formData={data}
      errorSchema={errors}
      fieldPathId={fieldPathId}
      registry={registry}
      readonly={readonly}
      disabled={disabled}
      onChange={onChange}
      onBlur={onLeave}
      onFocus={nothing}
    />
  )
})
