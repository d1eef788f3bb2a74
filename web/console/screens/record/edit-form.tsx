import { allows, ROLES } from '@mtc/openapi/permissions'
import type { UiSchema } from '@rjsf/utils'
import { type ReactNode, useId } from 'react'
import type { Versioned } from '../../core/resource-client.ts'
import { capitalized, type ScreenResource } from '../../core/screens.ts'
import { bodyOf } from './body.ts'
import { ConflictDialog } from './conflict-dialog.tsx'
import { Form } from './form.tsx'
import { DraftNotice, RefusalNotice } from './notices.tsx'
import classes from './record.module.css'
import { SaveBar } from './save-bar.tsx'
import { useEditing } from './use-editing.ts'

interface EditFormProps {
  screen: ScreenResource
  /** The schema of the form: the writable part of a row. */
  schema: Record<string, unknown>
  uiSchema?: UiSchema
  loaded: Versioned
  readonly?: boolean
  /** Where a schema with faults can be mended. */
  schemaHelp?: ReactNode
  /** Above the form, which goes by this id. */
  notice?: (formId: string) => ReactNode
}

/** Changes one row: typed, saved, undone, compared with somebody else's change. */
export function EditForm({ screen, schema, uiSchema, loaded, readonly = false, schemaHelp, notice }: EditFormProps) {
  const formId = useId()
  const editing = useEditing(screen, schema, loaded)
  const { overtaken, refusal } = editing
  return (
    <>
      <div className={classes.notices}>
        {notice?.(formId)}
        {editing.isFromBefore && <DraftNotice onDiscard={editing.discard} />}
        <RefusalNotice refusal={refusal} />
      </div>
      <Form
        formId={formId}
        schema={schema}
        {...(uiSchema ? { uiSchema } : {})}
        formData={editing.data}
        onChange={editing.change}
        onSubmit={editing.save}
        {...(refusal ? { serverErrors: refusal.issues } : {})}
        schemaHelp={schemaHelp}
        readonly={readonly}
      />
      {editing.isDirty && !readonly && (
        <SaveBar
          formId={formId}
          message="Changes that are not saved"
          label={`Save ${screen.singular}`}
          isSaving={editing.isSaving}
          onDiscard={editing.discard}
        />
      )}
      {overtaken && (
        <ConflictDialog
          key={overtaken.etag}
          screen={screen}
          original={editing.base}
          mine={editing.data}
          theirs={bodyOf(schema, overtaken.row)}
          isSaving={editing.isSaving}
          onSave={editing.saveOver}
          onClose={editing.closeConflict}
        />
      )}
    </>
  )
}

/** What a form without permission says of itself: who may, and who can make you one of them. */
export function readOnlyReason({ title, subject }: ScreenResource): string {
  const others = Object.values(ROLES).filter(({ permissions }) => allows(permissions, `${subject}:update`))
  const who = new Intl.ListFormat('en').format(others.map(({ label }) => `${label.toLowerCase()}s`))
  return `You can look at ${title.toLowerCase()} but not change them. ${capitalized(who)} of this shop can; an owner can give you such a role.`
}
