import type { Versioned } from '../../core/resource-client.ts'
import type { RecordProps, ScreenProps } from '../../core/screen-props.ts'
import { editSchema } from '../../screens/record/body.ts'
import { EditForm } from '../../screens/record/edit-form.tsx'
import { About } from '../../screens/record/facts.tsx'
import { isShared, useMayWrite } from '../../screens/record/may-write.ts'
import record from '../../screens/record/record.module.css'
import { RecordFrame } from '../../screens/record/record-frame.tsx'
import { WhyReadOnly } from '../../screens/record/record-screen.tsx'
import { layoutUiSchema } from './layout-form.ts'
import { FromSystem, OwnCopy } from './own-copy.tsx'
import { PagesWithLayout } from './pages-with-layout.tsx'

function Details({ screen, loaded }: ScreenProps & { loaded: Versioned }) {
  const mayWrite = useMayWrite(screen, loaded.row)
  return (
    <div className={record.columns}>
      <div>
        {!mayWrite && (
          <div className={record.notices}>
            {isShared(loaded.row) ? (
              <FromSystem screen={screen} loaded={loaded} />
            ) : (
              <WhyReadOnly screen={screen} loaded={loaded} />
            )}
          </div>
        )}
        <EditForm
          screen={screen}
          schema={editSchema(screen) ?? {}}
          uiSchema={layoutUiSchema}
          loaded={loaded}
          readonly={!mayWrite}
        />
      </div>
      <aside className={record.aside}>
        {typeof loaded.row.originId === 'string' && <OwnCopy screen={screen} loaded={loaded} />}
        <PagesWithLayout layout={loaded.row} />
        <About screen={screen} row={loaded.row} fields={[]} />
      </aside>
    </div>
  )
}

/** A layout: its regions and breakpoints, and the pages that a change of them reaches. */
export function LayoutScreen(props: RecordProps) {
  return <RecordFrame {...props}>{(loaded) => <Details screen={props.screen} loaded={loaded} />}</RecordFrame>
}
