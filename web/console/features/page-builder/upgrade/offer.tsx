import { Alert, Button } from '@mantine/core'
import { useState } from 'react'
import type { Builder } from '../model/builder.ts'
import { ConflictChoice } from './conflict-choice.tsx'
import type { Upgrade, UpgradeConflict } from './system-copy.ts'
import classes from './upgrade.module.css'
import { type Choices, useUpgrading } from './use-upgrading.ts'

interface OfferProps {
  builder: Builder
  upgrade: Upgrade
  onDone: () => void
}

/** What something was, as far as a few words can say it. */
function beforeInWords({ base }: UpgradeConflict): string {
  if (base === undefined || base === null) return 'nothing'
  if (typeof base === 'string') return `“${base}”`
  return typeof base === 'object' ? 'as the system had it' : String(base)
}

/** What the system changed since the copy was made, what both changed, and the way to take it over. */
export function Offer({ builder, upgrade, onDone }: OfferProps) {
  const { changes, conflicts, latestRevision } = upgrade
  const [choices, setChoices] = useState<Choices>({})
  const { fault, isBusy, takeOver } = useUpgrading(builder)
  const go = async () => {
    if (latestRevision !== null && (await takeOver(latestRevision, choices))) onDone()
  }
  return (
    <section aria-label="What the system changed" className={classes.block}>
      <h3 className={classes.title}>
        {changes.length === 1 ? 'The system changed one thing' : `The system changed ${changes.length} things`}
      </h3>
      <ul className={classes.list}>
        {changes.map(({ path, text }) => (
          <li key={path.join('/')}>{text}</li>
        ))}
      </ul>
      {conflicts.length > 0 && (
        <div className={classes.block}>
          <h3 className={classes.title}>You changed the same: choose</h3>
          {conflicts.map((conflict) => (
            <ConflictChoice
              key={conflict.key}
              conflict={conflict}
              before={beforeInWords(conflict)}
              chosen={choices[conflict.key] ?? 'mine'}
              onChoose={(side) => setChoices({ ...choices, [conflict.key]: side })}
            />
          ))}
        </div>
      )}
      {fault && (
        <Alert color="red" role="alert" title="It was not taken over">
          {fault}
        </Alert>
      )}
      {builder.canEdit && (
        <div>
          <Button loading={isBusy} onClick={() => void go()}>
            Take it into the draft
          </Button>
          <p className={classes.note}>You look at it and publish it yourself; Undo takes it back.</p>
        </div>
      )}
    </section>
  )
}
