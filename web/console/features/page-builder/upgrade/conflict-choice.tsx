import { Radio } from '@mantine/core'
import type { UpgradeConflict } from './system-copy.ts'
import classes from './upgrade.module.css'

interface ConflictChoiceProps {
  conflict: UpgradeConflict
  /** What it was in the revision that the copy was made from. */
  before: string
  chosen: 'mine' | 'theirs'
  onChoose: (side: 'mine' | 'theirs') => void
}

const SIDES = [
  ['mine', 'Keep ours'],
  ['theirs', "Take the system's"],
] as const

/** One place that the shop and the system both changed: what it was, and what each wants. */
export function ConflictChoice({ conflict, before, chosen, onChoose }: ConflictChoiceProps) {
  const words = { mine: conflict.mineInWords, theirs: conflict.theirsInWords }
  return (
    <Radio.Group
      label={conflict.place}
      description={`It was ${before}`}
      size="sm"
      value={chosen}
      onChange={(side) => onChoose(side === 'theirs' ? 'theirs' : 'mine')}
    >
      <div className={classes.sides}>
        {SIDES.map(([side, label]) => (
          <Radio.Card
            key={side}
            value={side}
            className={classes.side ?? ''}
            aria-label={`${conflict.place}: ${label.toLowerCase()}`}
          >
            <span className={classes.sideName}>{label}</span>
            <span>{words[side] || 'Nothing'}</span>
          </Radio.Card>
        ))}
      </div>
    </Radio.Group>
  )
}
