import type { UiSchema } from '@rjsf/utils'
import { type ReactNode, useId } from 'react'
import type { ScreenResource } from '../../core/screens.ts'
import type { Body } from './body.ts'
import { Form } from './form.tsx'
import { DraftNotice, RefusalNotice } from './notices.tsx'
import classes from './record.module.css'
import { SaveBar } from './save-bar.tsx'
import { useCreation } from './use-creation.ts'

interface CreateFormProps {
  screen: ScreenResource
  schema: Record<string, unknown>
  uiSchema?: UiSchema
  start: Body
  /** What tells this form from another one at the same address. */
  variant?: string
  /** What is sent, where that is not simply what was typed. */
  toSend?: (body: Body) => Body
  /** Where a schema with faults can be mended. */
  schemaHelp?: ReactNode
}

/** Makes one row. */
export function CreateForm({ screen, schema, uiSchema, start, variant, toSend, schemaHelp }: CreateFormProps) {
  const formId = useId()
  const creation = useCreation(screen, schema, start, { variant, toSend })
  const { refusal } = creation
  return (
    <>
      <div className={classes.notices}>
        {creation.isFromBefore && <DraftNotice onDiscard={creation.discard} />}
        <RefusalNotice refusal={refusal} />
      </div>
      <Form
        formId={formId}
        schema={schema}
        {...(uiSchema ? { uiSchema } : {})}
        formData={creation.data}
        onChange={creation.change}
        onSubmit={creation.save}
        {...(refusal ? { serverErrors: refusal.issues } : {})}
        schemaHelp={schemaHelp}
      />
      <SaveBar
        formId={formId}
        message={`A new ${screen.singular}`}
        label={`Create ${screen.singular}`}
        isSaving={creation.isSaving}
      />
    </>
  )
}
