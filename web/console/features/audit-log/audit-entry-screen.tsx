import { Button } from '@mantine/core'
import { recordAddress } from '../../core/addresses.ts'
import { AppLink } from '../../core/app-link.tsx'
import { may, usePlace } from '../../core/place.ts'
import { withSchemas } from '../../core/schemas.ts'
import type { RecordProps } from '../../core/screen-props.ts'
import { findScreen } from '../../core/screens.ts'
import { Changes } from '../../screens/record/changes.tsx'
import { Facts } from '../../screens/record/facts.tsx'
import record from '../../screens/record/record.module.css'
import { RecordFrame } from '../../screens/record/record-frame.tsx'
import { BringBack } from './bring-back.tsx'

const fields = ['createdAt', 'actorName', 'action', 'entityType', 'entityName', 'requestId']

const schemasOf = (path: string) => {
  const screen = findScreen(path)
  return screen && withSchemas(screen)
}

/** One entry of the audit log: who, when, and what changed. */
export function AuditEntryScreen({ screen, id }: RecordProps) {
  const place = usePlace()
  return (
    <RecordFrame
      screen={screen}
      id={id}
      actions={({ row }) => {
        const changed = findScreen(String(row.entityType))
        if (!changed || !may(place, changed, 'read')) return null
        if (row.action === 'deleted') {
          if (!changed.operations.history || !may(place, changed, 'update')) return null
          return <BringBack screen={withSchemas(changed)} rowId={String(row.entityId)} entryId={row.id} />
        }
        return (
          <Button component={AppLink} variant="default" href={recordAddress(place, changed, String(row.entityId))}>
            Open the {changed.singular}
          </Button>
        )
      }}
    >
      {({ row }) => (
        <div className={record.aside}>
          <section className={record.card} aria-label="About">
            <Facts screen={screen} row={row} fields={fields} isWide />
          </section>
          <section className={record.card} aria-label="What changed">
            <h2 className={record.cardTitle}>What changed</h2>
            <Changes screen={schemasOf(String(row.entityType)) ?? screen} before={row.before} after={row.after} />
          </section>
        </div>
      )}
    </RecordFrame>
  )
}
