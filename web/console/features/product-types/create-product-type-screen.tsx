import { useId } from 'react'
import { FormSkeleton } from '../../../ui/skeletons.tsx'
import type { ScreenProps } from '../../core/screen-props.ts'
import { Failed } from '../../screens/failed.tsx'
import type { Body } from '../../screens/record/body.ts'
import { CreateHeader, useStart } from '../../screens/record/create-screen.tsx'
import { DraftNotice, RefusalNotice } from '../../screens/record/notices.tsx'
import record from '../../screens/record/record.module.css'
import { SaveBar } from '../../screens/record/save-bar.tsx'
import { useCreation } from '../../screens/record/use-creation.ts'
import { oneForm } from './design.ts'
import { Designer } from './designer.tsx'

function NewDesign({ screen, start }: ScreenProps & { start: Body }) {
  const formId = useId()
  const creation = useCreation(screen, screen.create ?? {}, start)
  return (
    <>
      <div className={record.notices}>
        {creation.isFromBefore && <DraftNotice onDiscard={creation.discard} />}
        <RefusalNotice refusal={creation.refusal} />
      </div>
      <Designer
        screen={screen}
        formId={formId}
        body={creation.data}
        refusal={creation.refusal}
        onChange={creation.change}
        onSave={(body) => creation.save(oneForm(body))}
      />
      <SaveBar formId={formId} message="A new product type" label="Create product type" isSaving={creation.isSaving} />
    </>
  )
}

/** Makes a product type. */
export function CreateProductTypeScreen({ screen }: ScreenProps) {
  const { start, error, retry } = useStart(screen)
  if (error) return <Failed what="The product type to copy could not be loaded" error={error} onRetry={retry} />
  return (
    <>
      <CreateHeader screen={screen} />
      {start ? <NewDesign screen={screen} start={{ fields: [], uiConfig: {}, ...start }} /> : <FormSkeleton />}
    </>
  )
}
