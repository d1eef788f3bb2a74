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
import { isShared, useMayWrite } from '../../screens/record/may-write.ts'
import { ReadOnlyNotice } from '../../screens/record/notices.tsx'
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
  // What cannot be changed is shown by what a widget of it begins with: its schema is for those who write one.
  const shownBy = typeof baseId === 'string' ? baseId : isShared(loaded.row) ? id : undefined
  const base = shownBy !== undefined && components.data ? wholeOf(components.data.rows, shownBy) : undefined
  const schema = useMemo(() => {
    const body = editSchema(screen) ?? {}
    return base ? derivedSchema(body, base) : body
  }, [screen, base])
  if (shownBy !== undefined && components.isPending) return <FormSkeleton />
  return (
    <>
      {!mayWrite && (
        <div className={record.notices}>
          {isShared(loaded.row) ? (
            <ReadOnlyNotice action={<LikeIt screen={screen} id={id} />}>
              This component comes with the system and is shared by all shops. One like it is yours, under a name and
              with defaults of your own.
            </ReadOnlyNotice>
          ) : (
            <WhyReadOnly screen={screen} loaded={loaded} />
          )}
        </div>
      )}
      <EditForm key={id} screen={screen} schema={schema} loaded={loaded} readonly={!mayWrite} />
    </>
  )
}

function LikeIt({ screen, id }: ScreenProps & { id: string }) {
  const place = usePlace()
  if (!may(place, screen, 'create')) return null
  return (
    <Button component={AppLink} size="xs" href={`${createAddress(place, screen)}?base=${id}`}>
      Make one like it
    </Button>
  )
}

/** A component: what its widgets begin with, where it is used, and the way to another one like it. */
export function ComponentScreen(props: RecordProps) {
  const { screen } = props
  return (
    <RecordFrame {...props} actions={({ row }) => !isShared(row) && <LikeIt screen={screen} id={row.id} />}>
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
