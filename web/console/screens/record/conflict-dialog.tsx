import { Button, Group, Modal, Text } from '@mantine/core'
import { useId, useState } from 'react'
import { usePlace } from '../../core/place.ts'
import type { ScreenResource } from '../../core/screens.ts'
import type { Body } from './body.ts'
import { MemberValue, pathLabel } from './member-value.tsx'
import { choiceFor, choose, compare, type Difference, firstChoices, merged, type Side } from './merge.ts'
import classes from './record.module.css'

interface ConflictDialogProps {
  screen: ScreenResource
  original: Body
  mine: Body
  theirs: Body
  isSaving: boolean
  onSave: (body: Body) => void
  onClose: () => void
}

interface SideProps {
  screen: ScreenResource
  difference: Difference
  side: Side
  choice: Side | undefined
  onChoose: (side: Side) => void
}

function SideCell({ screen, difference, side, choice, onChoose }: SideProps) {
  const { currency } = usePlace()
  const name = useId()
  const label = pathLabel(screen, difference.path)
  const words = side === 'mine' ? 'yours' : 'theirs'
  return (
    <td data-chosen={choice === side || undefined}>
      <label className={classes.choice}>
        <input
          type="radio"
          name={`${label} ${name}`}
          aria-label={`${label}: keep ${words}`}
          checked={choice === side}
          onChange={() => onChoose(side)}
        />
        <span>
          <MemberValue screen={screen} path={difference.path} value={difference[side]} currency={currency} />
        </span>
      </label>
    </td>
  )
}

/** Somebody else saved first: both versions field by field, and the choice of which to keep. */
export function ConflictDialog(props: ConflictDialogProps) {
  const { screen, original, mine, theirs, isSaving, onSave, onClose } = props
  const { currency } = usePlace()
  const differences = compare(original, mine, theirs)
  const [choices, setChoices] = useState(() => firstChoices(differences))
  const open = differences.filter((difference) => choiceFor(choices, difference) === undefined).length
  return (
    <Modal
      opened
      onClose={onClose}
      size="70rem"
      title="Somebody else has changed this since you opened it"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Text c="dimmed" mb="md">
        Choose what to keep, field by field. What only one of you changed is chosen already.
      </Text>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className={classes.versions} aria-label="Both versions" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">Yours</th>
              <th scope="col">Theirs now</th>
              <th scope="col">When you opened it</th>
            </tr>
          </thead>
          <tbody>
            {differences.map((difference) => (
              <tr key={difference.path.join('/')}>
                <th scope="row">{pathLabel(screen, difference.path)}</th>
                {(['mine', 'theirs'] as const).map((side) => (
                  <SideCell
                    key={side}
                    screen={screen}
                    difference={difference}
                    side={side}
                    choice={choiceFor(choices, difference)}
                    onChoose={(next) => setChoices(choose(choices, difference, next))}
                  />
                ))}
                <td>
                  <MemberValue screen={screen} path={difference.path} value={difference.original} currency={currency} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Group justify="flex-end" mt="md">
        {open > 0 && <Text c="dimmed">{open === 1 ? 'One field is open' : `${open} fields are open`}</Text>}
        <Button variant="default" onClick={onClose}>
          Go on editing
        </Button>
        <Button disabled={open > 0} loading={isSaving} onClick={() => onSave(merged(theirs, differences, choices))}>
          Save what is chosen
        </Button>
      </Group>
    </Modal>
  )
}
