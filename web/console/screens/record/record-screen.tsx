import { Button } from '@mantine/core'
import { createAddress } from '../../core/addresses.ts'
import { AppLink } from '../../core/app-link.tsx'
import { may, usePlace } from '../../core/place.ts'
import type { Versioned } from '../../core/resource-client.ts'
import type { RecordProps, ScreenProps } from '../../core/screen-props.ts'
import { propertiesOf } from '../../core/screens.ts'
import { editSchema } from './body.ts'
import { EditForm, readOnlyReason } from './edit-form.tsx'
import { About, Facts, factsOf } from './facts.tsx'
import { isShared, useMayWrite } from './may-write.ts'
import { ReadOnlyNotice } from './notices.tsx'
import classes from './record.module.css'
import { RecordFrame, type RecordFrameProps } from './record-frame.tsx'

/** Why a row is only shown, and the way on where there is one. */
export function WhyReadOnly({ screen, loaded }: ScreenProps & { loaded: Versioned }) {
  const place = usePlace()
  const { row } = loaded
  if (!isShared(row)) return <ReadOnlyNotice>{readOnlyReason(screen)}</ReadOnlyNotice>
  const mayCopy = screen.operations.create && may(place, screen, 'create')
  return (
    <ReadOnlyNotice
      action={
        mayCopy && (
          <Button component={AppLink} size="xs" href={`${createAddress(place, screen)}?copy=${row.id}`}>
            Make a copy
          </Button>
        )
      }
    >
      This {screen.singular} comes with the system and is shared by all shops. A copy is yours to change.
    </ReadOnlyNotice>
  )
}

function Details({ screen, loaded }: ScreenProps & { loaded: Versioned }) {
  const mayWrite = useMayWrite(screen, loaded.row)
  const schema = editSchema(screen)
  const facts = factsOf(screen)
  if (!schema) {
    return (
      <section className={classes.card} aria-label="Details">
        <Facts
          screen={screen}
          row={loaded.row}
          fields={Object.keys(propertiesOf(screen.row)).filter((name) => name !== 'version')}
          isWide
        />
      </section>
    )
  }
  return (
    <div className={classes.columns}>
      <div>
        {!mayWrite && (
          <div className={classes.notices}>
            <WhyReadOnly screen={screen} loaded={loaded} />
          </div>
        )}
        <EditForm screen={screen} schema={schema} loaded={loaded} readonly={!mayWrite} />
      </div>
      <aside className={classes.aside}>
        <About screen={screen} row={loaded.row} fields={facts} />
      </aside>
    </div>
  )
}

/** One row of any resource: its form, its facts, its history. */
export function RecordScreen({ screen, id, ...frame }: RecordProps & Pick<RecordFrameProps, 'actions'>) {
  return (
    <RecordFrame screen={screen} id={id} {...frame}>
      {(loaded) => <Details screen={screen} loaded={loaded} />}
    </RecordFrame>
  )
}
