import { Button, Modal, Radio } from '@mantine/core'
import { useState } from 'react'
import type { Conflict, EditedDocument, Side } from '../../../core/document/edited-document.ts'
import { humanized } from '../../../core/screens.ts'
import type { Design } from '../model/design.ts'
import { titleOf } from '../model/field.ts'
import { everyField } from '../model/tree.ts'
import classes from './shell.module.css'

const words = (value: unknown) =>
  value === undefined ? 'Not there' : typeof value === 'string' ? value || 'Empty' : JSON.stringify(value, null, 1)

/** Places that two people changed differently, side by side, for somebody to choose. */
export function ConflictDialog({ document }: { document: EditedDocument<Design> }) {
  const { conflicts, content } = document
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({})
  if (conflicts.length === 0) return null
  const names = new Map(everyField(content).map(({ field }) => [field.id, titleOf(field)]))
  const placeOf = ({ path }: Conflict) =>
    path
      .filter((step) => step !== 'fields')
      .map((step) => (step.startsWith('#') ? (names.get(step.slice(1)) ?? step.slice(1)) : humanized(step)))
      .join(' › ')
  return (
    <Modal
      opened
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      size="xl"
      title="Somebody changed the same thing"
    >
      <p className={classes.conflictNote}>Choose which is right. Everything else of both is kept.</p>
      <div className={classes.conflicts}>
        {conflicts.map((conflict) => (
          <Radio.Group
            key={conflict.key}
            label={placeOf(conflict) || 'The design'}
            value={chosen[conflict.key] ?? ''}
            onChange={(side) => setChosen({ ...chosen, [conflict.key]: side === 'mine' ? 'mine' : 'theirs' })}
          >
            <div className={classes.sides}>
              <Radio.Card value="mine" className={classes.side ?? ''} aria-label={`${placeOf(conflict)}: keep yours`}>
                <span className={classes.sideName}>Yours</span>
                <pre className={classes.sideValue}>{words(conflict.mine)}</pre>
              </Radio.Card>
              <Radio.Card
                value="theirs"
                className={classes.side ?? ''}
                aria-label={`${placeOf(conflict)}: keep theirs`}
              >
                <span className={classes.sideName}>Theirs</span>
                <pre className={classes.sideValue}>{words(conflict.theirs)}</pre>
              </Radio.Card>
            </div>
          </Radio.Group>
        ))}
      </div>
      <Button
        mt="md"
        disabled={conflicts.some(({ key }) => chosen[key] === undefined)}
        onClick={() => {
          document.resolve(chosen, 'theirs')
          setChosen({})
        }}
      >
        Keep what is chosen
      </Button>
    </Modal>
  )
}
