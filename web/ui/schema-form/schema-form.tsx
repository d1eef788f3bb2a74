import type { JsonSchema } from '@mtc/openapi/product-schema'
import type { IChangeEvent } from '@rjsf/core'
// Not from the package's index: that names its test kit, which names a validator that needs eval.
import Form from '@rjsf/core/lib/components/Form.js'
import type { UiSchema } from '@rjsf/utils'
import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { applicableData } from './applicable.ts'
import { ErrorSummary } from './error-summary.tsx'
import { type FieldError, toErrorSchema } from './errors.ts'
import { fields } from './fields.tsx'
import { formSchema } from './form-schema.ts'
import { fieldPointer, focusField, nearestElement } from './pointer.ts'
import classes from './schema-form.module.css'
import { FormEnvironmentProvider, type FormServices, ShownErrorsProvider } from './services.ts'
import { MultiSchemaFieldTemplate } from './templates/alternatives.tsx'
import { ArrayFieldItemTemplate, ArrayFieldTemplate } from './templates/array.tsx'
import { FieldTemplate } from './templates/field.tsx'
import { ObjectFieldTemplate } from './templates/object.tsx'
import { deriveUiSchema, mergeUiSchema } from './ui-schema.ts'
import { useFormErrors } from './use-form-errors.ts'
import { validator } from './validator.ts'
import { widgets } from './widgets/index.ts'

const templates = {
  FieldTemplate,
  ObjectFieldTemplate,
  ArrayFieldTemplate,
  ArrayFieldItemTemplate,
  MultiSchemaFieldTemplate,
}

// A list of options is no default, and an untouched box stays unanswered until the form is sent.
const defaults = { constAsDefaults: 'skipOneOf', requiredBooleanDefault: 'skip' } as const

export interface SchemaFormProps {
  schema: JsonSchema
  /** Over what the schema itself says: `ui:options.groups`, `ui:widget`, `ui:order`, … */
  uiSchema?: UiSchema
  formData: unknown
  /** Every change that reached the data; the pointer is that of the field, or undefined for defaults filled in. */
  onChange?: (data: unknown, pointer: string | undefined) => void
  /** Valid data, without the fields whose condition does not hold. */
  onSubmit: (data: unknown) => void
  /** What the server refused: a JSON Pointer into the data, and why. */
  serverErrors?: readonly FieldError[]
  readonly?: boolean
  disabled?: boolean
  /** The id of the form element: a button elsewhere submits it by `form={formId}`. Use no spaces. */
  formId?: string
  services?: FormServices
  /** ISO 4217, for fields of money; `currency` of the data when there is one. */
  currency?: string
  locale?: string
  /** `plain` where a card already stands around the form, as in a dialog. */
  layout?: 'cards' | 'plain'
}

/** Errors in the order of their fields on the page. */
function inPageOrder(errors: readonly FieldError[], formId: string): FieldError[] {
  const place = ({ field }: FieldError) => nearestElement(formId, field)
  return errors.toSorted((a, b) => {
    const first = place(a)
    const second = place(b)
    if (!first || !second || first === second) return 0
    return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
  })
}

const currencyOf = (data: unknown): string | undefined => {
  const code: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'currency') : undefined
  return typeof code === 'string' && /^[A-Z]{3}$/.test(code) ? code : undefined
}

/** A form for any JSON Schema: groups as cards, errors in words at their fields, nothing lost on the way. */
export function SchemaForm(props: SchemaFormProps) {
  const { schema, uiSchema, formData, onChange, onSubmit, serverErrors, readonly = false, disabled = false } = props
  const ownId = useId()
  const formId = props.formId ?? ownId
  // What was typed belongs to the data it was typed over: whatever else the host hands in replaces it.
  const [typed, setTyped] = useState({ over: formData, data: formData })
  const reported = useRef<unknown>(formData)
  const data = formData === typed.over || formData === reported.current ? typed.data : formData

  const errors = useFormErrors(schema, data, serverErrors)
  const drawn = useMemo(() => formSchema(schema), [schema])
  const ui = useMemo(() => mergeUiSchema(deriveUiSchema(schema), uiSchema), [schema, uiSchema])
  const extraErrors = useMemo(() => toErrorSchema(errors.shown), [errors.shown])
  const drafts = useRef(new Set<() => void>()).current
  const { setFault } = errors
  const { services, locale, layout = 'cards' } = props
  const currency = props.currency ?? currencyOf(data) ?? 'EUR'
  const environment = useMemo(
    () => ({ formId, services, locale, layout, currency, drafts, setFault }),
    [formId, services, locale, layout, currency, drafts, setFault],
  )

  const refused = useRef<readonly FieldError[]>(undefined)
  useEffect(() => {
    // Only a new refusal takes the focus, not every change of what is left of it.
    if (serverErrors?.length && refused.current !== serverErrors)
      focusField(formId, inPageOrder(serverErrors, formId)[0]?.field ?? '')
    refused.current = serverErrors
  }, [serverErrors, formId])

  const change = (event: IChangeEvent, id?: string) => {
    const pointer = id === undefined ? undefined : fieldPointer(formId, id)
    reported.current = event.formData
    setTyped({ over: formData, data: event.formData })
    if (pointer !== undefined) errors.change(pointer)
    onChange?.(event.formData, pointer)
  }

  const submit = (event: IChangeEvent) => {
    const found = inPageOrder(errors.check(event.formData), formId)
    const [first] = found
    errors.submitted(found)
    if (first) requestAnimationFrame(() => focusField(formId, first.field))
    else onSubmit(applicableData(schema, event.formData))
  }

  return (
    <FormEnvironmentProvider value={environment}>
      <ShownErrorsProvider value={errors.shown}>
        <div
          className={classes.form}
          onSubmitCapture={() => {
            for (const write of drafts) write()
          }}
        >
          <ErrorSummary errors={errors.summary} formId={formId} />
          <Form
            id={formId}
            idPrefix={formId}
            idSeparator="/"
            className={classes.fields ?? ''}
            schema={drawn}
            uiSchema={ui}
            formData={data}
            validator={validator}
            fields={fields}
            templates={templates}
            widgets={widgets}
            extraErrors={extraErrors}
            experimental_defaultFormStateBehavior={defaults}
            noValidate
            noHtml5Validate
            showErrorList={false}
            readonly={readonly}
            disabled={disabled}
            onChange={change}
            onBlur={(id) => errors.leave(fieldPointer(formId, id))}
            onSubmit={submit}
          >
            {/* The button that submits stands in the page's header, by `form={formId}`. */}
            <span hidden />
          </Form>
        </div>
      </ShownErrorsProvider>
    </FormEnvironmentProvider>
  )
}
