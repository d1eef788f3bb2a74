import type { JsonSchema } from '@mtc/openapi/product-schema'
import type { FieldPathList, UiSchema } from '@rjsf/utils'
import { type FormEvent, type ReactNode, useCallback, useEffect, useId, useMemo, useRef } from 'react'
import { flushSync } from 'react-dom'
import { applicableData } from './applicable.ts'
import { BrokenSchema, FormBoundary } from './broken-schema.tsx'
import { ErrorSummary } from './error-summary.tsx'
import { type FieldError, toErrorSchema } from './errors.ts'
import { FormBody } from './form-body.tsx'
import { formSchema } from './form-schema.ts'
import { fieldPointer, focusField, nearestElement } from './pointer.ts'
import { schemaFaults } from './schema-faults.ts'
import classes from './schema-form.module.css'
import { FormEnvironmentProvider, type FormServices, ShownErrorsProvider } from './services.ts'
import { deriveUiSchema, mergeUiSchema } from './ui-schema.ts'
import { useFormData } from './use-form-data.ts'
import { useFormErrors } from './use-form-errors.ts'

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
  /** Says what is wrong at once: where every change counts and nobody submits. */
  isLive?: boolean
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
  /** Where a schema with faults can be mended. */
  schemaHelp?: ReactNode
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

/**
 * A form for any JSON Schema: groups as cards, errors in words at their fields, nothing lost on the way. In the place of
 * one whose schema has faults stand the faults.
 */
export function SchemaForm(props: SchemaFormProps) {
  const { schema, schemaHelp } = props
  const faults = schemaFaults(schema)
  if (faults.length > 0) return <BrokenSchema faults={faults}>{schemaHelp}</BrokenSchema>
  return (
    <FormBoundary schema={schema} help={schemaHelp}>
      <SoundForm {...props} />
    </FormBoundary>
  )
}

function SoundForm(props: SchemaFormProps) {
  const { schema, uiSchema, formData, onChange, onSubmit, serverErrors, readonly = false, disabled = false } = props
  const ownId = useId()
  const formId = props.formId ?? ownId
  const drawn = useMemo(() => formSchema(schema), [schema])
  const ui = useMemo(() => mergeUiSchema(deriveUiSchema(schema), uiSchema), [schema, uiSchema])
  const form = useFormData({ schema: drawn, formId, formData, onChange })
  const errors = useFormErrors(schema, form.data, serverErrors, props.isLive)
  const shown = useMemo(() => toErrorSchema(errors.shown), [errors.shown])
  const drafts = useRef(new Set<() => void>()).current
  const { setFault, change, leave } = errors
  const { services, locale, layout = 'cards' } = props
  const currency = props.currency ?? currencyOf(form.data) ?? 'EUR'
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

  const { write } = form
  const changeField = useCallback((value: unknown, path: FieldPathList) => change(write(value, path)), [change, write])
  const leaveField = useCallback((id: string) => leave(fieldPointer(formId, id)), [leave, formId])

  const writeDrafts = useCallback(() => {
    for (const writeThrough of drafts) writeThrough()
  }, [drafts])
  useEffect(() => {
    // Nothing is drawn later: what the host keeps, it keeps now.
    const onLeave = () => flushSync(writeDrafts)
    window.addEventListener('pagehide', onLeave)
    return () => window.removeEventListener('pagehide', onLeave)
  }, [writeDrafts])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    writeDrafts()
    const data = form.latest()
    const found = inPageOrder(errors.check(data), formId)
    const [first] = found
    errors.submitted(found)
    if (first) requestAnimationFrame(() => focusField(formId, first.field))
    else onSubmit(applicableData(schema, data))
  }

  return (
    <FormEnvironmentProvider value={environment}>
      <ShownErrorsProvider value={errors.shown}>
        <div className={classes.form}>
          <ErrorSummary errors={errors.summary} formId={formId} />
          <form id={formId} className={classes.fields} noValidate onSubmit={submit}>
            <FormBody
              registry={form.registry}
              schema={form.plain}
              uiSchema={ui}
              data={form.data}
              errors={shown}
              readonly={readonly}
              disabled={disabled}
              onChange={changeField}
              onLeave={leaveField}
            />
          </form>
        </div>
      </ShownErrorsProvider>
    </FormEnvironmentProvider>
  )
}
