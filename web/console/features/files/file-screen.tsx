import type { Versioned } from '../../core/resource-client.ts'
import type { RecordProps, ScreenProps } from '../../core/screen-props.ts'
import { editSchema } from '../../screens/record/body.ts'
import { EditForm } from '../../screens/record/edit-form.tsx'
import { About, factsOf } from '../../screens/record/facts.tsx'
import { useMayWrite } from '../../screens/record/may-write.ts'
import record from '../../screens/record/record.module.css'
import { RecordFrame } from '../../screens/record/record-frame.tsx'
import { WhyReadOnly } from '../../screens/record/record-screen.tsx'
import { isPicture } from './file-list-screen.tsx'
import classes from './files.module.css'

function Details({ screen, loaded }: ScreenProps & { loaded: Versioned }) {
  const { row } = loaded
  const mayWrite = useMayWrite(screen, row)
  return (
    <div className={record.columns}>
      <div>
        {!mayWrite && (
          <div className={record.notices}>
            <WhyReadOnly screen={screen} loaded={loaded} />
          </div>
        )}
        {isPicture(row) && (
          <div className={record.card} style={{ marginBlockEnd: 'var(--mtc-space-4)' }}>
            <img className={classes.preview} src={String(row.url)} alt={String(row.alt)} />
          </div>
        )}
        <EditForm screen={screen} schema={editSchema(screen) ?? {}} loaded={loaded} readonly={!mayWrite} />
      </div>
      <aside className={record.aside}>
        <About screen={screen} row={row} fields={factsOf(screen)} />
      </aside>
    </div>
  )
}

/** One file: what it shows, what it is called. */
export function FileScreen({ screen, id }: RecordProps) {
  return (
    <RecordFrame screen={screen} id={id}>
      {(loaded) => <Details screen={screen} loaded={loaded} />}
    </RecordFrame>
  )
}
