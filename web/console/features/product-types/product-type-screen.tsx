import { useId } from 'react'
import type { Versioned } from '../../core/resource-client.ts'
import type { RecordProps, ScreenProps } from '../../core/screen-props.ts'
import { bodyOf, editSchema } from '../../screens/record/body.ts'
import { ConflictDialog } from '../../screens/record/conflict-dialog.tsx'
import { useMayWrite } from '../../screens/record/may-write.ts'
import { DraftNotice, RefusalNotice } from '../../screens/record/notices.tsx'
import record from '../../screens/record/record.module.css'
import { RecordFrame } from '../../screens/record/record-frame.tsx'
import { WhyReadOnly } from '../../screens/record/record-screen.tsx'
import { SaveBar } from '../../screens/record/save-bar.tsx'
import { useEditing } from '../../screens/record/use-editing.ts'
import { oneForm } from './design.ts'
import { Designer } from './designer.tsx'

function Design({ screen, loaded }: ScreenProps & { loaded: Versioned }) {
  const formId = useId()
  const mayWrite = useMayWrite(screen, loaded.row)
  const schema = editSchema(screen) ?? {}
  const editing = useEditing(screen, schema, loaded, oneForm)
  const { overtaken } = editing
  return (
    <>
      <div className={record.notices}>
        {!mayWrite && <WhyReadOnly screen={screen} loaded={loaded} />}
        {editing.isFromBefore && <DraftNotice onDiscard={editing.discard} />}
        <RefusalNotice refusal={editing.refusal} />
      </div>
      <Designer
        screen={screen}
        formId={formId}
        body={editing.data}
        refusal={editing.refusal}
        readonly={!mayWrite}
        onChange={editing.change}
        onSave={editing.save}
      />
      {editing.isDirty && mayWrite && (
        <SaveBar
          formId={formId}
          message="Changes that are not saved"
          label="Save product type"
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

/** One product type: its fields, as a list and as JSON, and the form that they make. */
export function ProductTypeScreen({ screen, id }: RecordProps) {
  return (
    <RecordFrame screen={screen} id={id}>
      {(loaded) => <Design screen={screen} loaded={loaded} />}
    </RecordFrame>
  )
}
