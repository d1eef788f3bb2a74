import { Button } from '@mantine/core'
import { useMemo } from 'react'
import { FormSkeleton } from '../../../ui/skeletons.tsx'
import { createAddress } from '../../core/addresses.ts'
import { AppLink } from '../../core/app-link.tsx'
import { may, usePlace } from '../../core/place.ts'
import type { Versioned } from '../../core/resource-client.ts'
import type { RecordProps, ScreenProps } from '../../core/screen-props.ts'
import { editSchema } from '../../screens/record/body.ts'
import { EditForm } from '../../screens/record/edit-form.tsx'
import { About } from '../../screens/record/facts.tsx'
import { useMayWrite } from '../../screens/record/may-write.ts'
import record from '../../screens/record/record.module.css'
import { RecordFrame } from '../../screens/record/record-frame.tsx'
import { WhyReadOnly } from '../../screens/record/record-screen.tsx'
import { derivedSchema, wholeOf } from './component-schema.ts'
import { useComponents } from './components-query.ts'
import { UsedBy } from './used-by.tsx'

function ComponentForm({ screen, loaded }: ScreenProps & { loaded: Versioned }) {
  const mayWrite = useMayWrite(screen, loaded.row)
  const components = useComponents()
  const { id, baseId } = loaded.row
  const isDerived = typeof baseId === 'string'
  const base = isDerived && components.data ? wholeOf(components.data.rows, baseId) : undefined
  const schema = useMemo(() => {
    const body = editSchema(screen) ?? {}
    return base ? derivedSchema(body, base) : body
  }, [screen, base])
  if (isDerived && components.isPending) return <FormSkeleton />
  return (
    <>
      {!mayWrite && (
        <div className={record.notices}>
          <WhyReadOnly screen={screen} loaded={loaded} />
        </div>
      )}
      <EditForm key={id} screen={screen} schema={schema} loaded={loaded} readonly={!mayWrite} />
    </>
  )
}

/** A component: what its widgets begin with, where it is used, and the way to another one like it. */
export function ComponentScreen(props: RecordProps) {
  const { screen } = props
  const place = usePlace()
  return (
    <RecordFrame
      {...props}
      actions={({ row }) =>
        may(place, screen, 'create') && (
          <Button component={AppLink} variant="default" href={`${createAddress(place, screen)}?base=${row.id}`}>
            Make one like it
          </Button>
        )
      }
    >
      {(loaded) => (
        <div className={record.columns}>
          <div>
            <ComponentForm screen={screen} loaded={loaded} />
          </div>
          <aside className={record.aside}>
            <UsedBy component={loaded.row} />
            <About screen={screen} row={loaded.row} fields={['revision', 'isSystem']} />
          </aside>
        </div>
      )}
    </RecordFrame>
  )
}
