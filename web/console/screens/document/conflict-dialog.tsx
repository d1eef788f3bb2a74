import { Button, Group, Modal, Radio, Text } from '@mantine/core'
import { type Conflict, type Content, type Naming, type Side, tellConflict } from '@mtc/openapi/document'
import { isRecord } from '@mtc/openapi/json'
import { useState } from 'react'
import type { EditedDocument } from '../../core/document/edited-document.ts'
import classes from './document.module.css'

interface ConflictDialogProps<C extends Content> {
  document: EditedDocument<C>
  naming?: Naming
}
const NAMES = { mine: 'Yours', theirs: 'Theirs' } as const
const SIDES = ['mine', 'theirs'] as const

/** What a side has at a place: in words, or whole where it is more than words can say. */
function Wanted({ conflict, side, words }: { conflict: Conflict; side: Side; words: string }) {
  const { kind, [side]: value } = conflict
  const isWhole = kind === 'value' && (isRecord(value) || Array.isArray(value))
  return <pre className={classes.sideValue}>{isWhole ? JSON.stringify(value, null, 1) : words}</pre>
}

/** Places that two people changed differently, side by side, for somebody to choose. */
export function ConflictDialog<C extends Content>({ document, naming }: ConflictDialogProps<C>) {
  const { conflicts, content, resolve } = document
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({})
  if (conflicts.length === 0) return null
  const settle = (choices: typeof chosen, otherwise: Side) => {
    resolve(choices, otherwise)
    setChosen({})
  }
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
      <Text mb="md">Choose which is right. Everything else of both is kept.</Text>
      <div className={classes.conflicts}>
        {conflicts.map((conflict) => {
          const told = tellConflict(conflict, content, naming)
          return (
            <Radio.Group
              key={conflict.key}
              label={told.place}
              value={chosen[conflict.key] ?? ''}
              onChange={(side) => setChosen({ ...chosen, [conflict.key]: side === 'mine' ? 'mine' : 'theirs' })}
            >
              <div className={classes.sides}>
                {SIDES.map((side) => (
                  <Radio.Card
                    key={side}
                    value={side}
                    className={classes.side ?? ''}
                    aria-label={`${told.place}: keep ${NAMES[side].toLowerCase()}`}
                  >
                    <span className={classes.sideName}>{NAMES[side]}</span>
                    <Wanted conflict={conflict} side={side} words={told[side]} />
                  </Radio.Card>
                ))}
              </div>
            </Radio.Group>
          )
        })}
      </div>
      <Group mt="md" justify="flex-end">
        {conflicts.length > 1 &&
          SIDES.map((side) => (
            <Button key={side} variant="default" onClick={() => settle({}, side)}>
              Keep all of {NAMES[side].toLowerCase()}
            </Button>
          ))}
        <Button
          disabled={conflicts.some(({ key }) => chosen[key] === undefined)}
          onClick={() => settle(chosen, 'theirs')}
        >
          Keep what is chosen
        </Button>
      </Group>
    </Modal>
  )
}
