import { Button, Group, Modal, Text } from '@mantine/core'
import { Scroller } from '@mtc/widgets/scroller'
import { useId, useState } from 'react'
import type { ScreenResource } from '../../core/screens.ts'
import { useCurrencyOf } from '../row-currency.ts'
import type { Body } from './body.ts'
import { entriesOf, entryChanges } from './entry-changes.ts'
import { EntryList } from './entry-list.tsx'
import { MemberValue } from './member-value.tsx'
import { choiceFor, choose, compare, type Difference, firstChoices, merged, type Side } from './merge.ts'
import classes from './record.module.css'
import { type Member, useMembers } from './use-members.ts'
import { inWords } from './value-in-words.ts'

interface ConflictDialogProps {
  screen: ScreenResource
  original: Body
  mine: Body
  theirs: Body
  isSaving: boolean
  onSave: (body: Body) => void
  onClose: () => void
}

// On a phone the versions stand below each other, each with its name.
const COLUMNS = { mine: 'Yours', theirs: 'Theirs, saved now', original: 'When you opened it' } as const

interface SideProps {
  member: Member
  currency: string
  difference: Difference
  side: Side
  choice: Side | undefined
  onChoose: (side: Side) => void
}

/** One version of a field: of a collection what that side did to it, of anything else its value. */
function Version({
  member,
  currency,
  difference,
  side,
}: Pick<SideProps, 'member' | 'currency' | 'difference' | 'side'>) {
  const value = difference[side]
  const entries = entryChanges(difference.original, value)
  if (!entries) return <MemberValue property={member.property} value={value} currency={currency} />
  if (entries.entries.length === 0 && !entries.isReordered) return <>As it was</>
  return <EntryList changes={entries} />
}

function Original({ member, currency, value }: Pick<SideProps, 'member' | 'currency'> & { value: unknown }) {
  const entries = entriesOf(value)
  if (!entries) return <MemberValue property={member.property} value={value} currency={currency} />
  return <>{[...entries.values()].map((entry) => inWords([entry]) ?? '').join(', ')}</>
}

function SideCell({ member, currency, difference, side, choice, onChoose }: SideProps) {
  const name = useId()
  const { label } = member
  const words = side === 'mine' ? 'yours' : 'theirs'
  return (
    <td data-chosen={choice === side || undefined} data-label={COLUMNS[side]}>
      <label className={classes.choice}>
        <input
          type="radio"
          name={`${label} ${name}`}
          aria-label={`${label}: keep ${words}`}
          checked={choice === side}
          onChange={() => onChoose(side)}
        />
        <div>
          <Version member={member} currency={currency} difference={difference} side={side} />
        </div>
      </label>
    </td>
  )
}

/** Somebody else saved first: both versions field by field, and the choice of which to keep. */
export function ConflictDialog(props: ConflictDialogProps) {
  const { screen, original, mine, theirs, isSaving, onSave, onClose } = props
  const currency = useCurrencyOf(mine)
  const memberOf = useMembers(screen, mine)
  const differences = compare(original, mine, theirs)
  const [choices, setChoices] = useState(() => firstChoices(differences))
  const open = differences.filter((difference) => choiceFor(choices, difference) === undefined).length
  return (
    <Modal
      opened
      onClose={onClose}
      size="70rem"
      title={`Somebody else saved this ${screen.singular} while you were editing it`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <Text c="dimmed" mb="md">
        Nothing is lost yet. Choose for each field whose value stays; where only one of you changed it, that one is
        chosen already.
      </Text>
      <Scroller className={classes.versions} aria-label="Both versions">
        <table>
          <colgroup>
            <col style={{ inlineSize: '16%' }} />
            <col />
            <col />
            <col />
          </colgroup>
          <thead>
            <tr>
              <th scope="col">Field</th>
              <th scope="col">{COLUMNS.mine}</th>
              <th scope="col">{COLUMNS.theirs}</th>
              <th scope="col">{COLUMNS.original}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map((difference) => {
              const member = memberOf(difference.path)
              return (
                <tr key={difference.path.join('/')}>
                  <th scope="row">{member.label}</th>
                  {(['mine', 'theirs'] as const).map((side) => (
                    <SideCell
                      key={side}
                      member={member}
                      currency={currency}
                      difference={difference}
                      side={side}
                      choice={choiceFor(choices, difference)}
                      onChoose={(next) => setChoices(choose(choices, difference, next))}
                    />
                  ))}
                  <td data-label={COLUMNS.original}>
                    <Original member={member} currency={currency} value={difference.original} />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </Scroller>
      <Group justify="flex-end" mt="md">
        {open > 0 && (
          <Text c="dimmed">{open === 1 ? 'One field left to choose' : `${open} fields left to choose`}</Text>
        )}
        <Button variant="default" onClick={onClose}>
          Back to editing
        </Button>
        <Button disabled={open > 0} loading={isSaving} onClick={() => onSave(merged(theirs, differences, choices))}>
          Save these choices
        </Button>
      </Group>
    </Modal>
  )
}
