import { Button } from '@mantine/core'
import { may, usePlace } from '../../core/place.ts'
import type { Versioned } from '../../core/resource-client.ts'
import type { ScreenProps } from '../../core/screen-props.ts'
import { ReadOnlyNotice } from '../../screens/record/notices.tsx'
import record from '../../screens/record/record.module.css'
import classes from './layouts.module.css'
import { useOwnCopy } from './use-own-copy.ts'

type LoadedLayout = ScreenProps & { loaded: Versioned }

/** Over a layout of the system: how the shop comes to one of its own in its place. */
export function FromSystem({ screen, loaded }: LoadedLayout) {
  const place = usePlace()
  const { make } = useOwnCopy(loaded)
  return (
    <ReadOnlyNotice
      action={
        may(place, screen, 'create') && (
          <Button size="xs" onClick={make}>
            Make our own copy
          </Button>
        )
      }
    >
      This layout comes with the system and is shared by all shops. Your own copy takes its place: every page that has
      it is laid out by the copy from then on.
    </ReadOnlyNotice>
  )
}

/** Beside a copy that stands in the place of the system's layout: the way back. */
export function OwnCopy({ screen, loaded }: LoadedLayout) {
  const place = usePlace()
  const { giveUp } = useOwnCopy(loaded)
  return (
    <section className={record.card} aria-label="Our own copy">
      <h2 className={record.cardTitle}>Our own copy</h2>
      <p className={classes.none}>It stands in the place of the system’s layout, on every page that has it.</p>
      {may(place, screen, 'delete') && (
        <Button size="xs" mt="sm" variant="outline" color="red" onClick={giveUp}>
          Delete our copy
        </Button>
      )}
    </section>
  )
}
