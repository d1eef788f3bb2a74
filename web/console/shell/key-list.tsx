import { Modal, Text } from '@mantine/core'
import { Keys } from '../../ui/kbd.tsx'
import { SHORTCUT_GROUPS, type Shortcut, useAllShortcuts } from '../core/shortcuts.ts'
import classes from './key-list.module.css'
import { keyName } from './key-name.ts'

function Sequence({ keys }: { keys: string }) {
  return (
    <span className={classes.sequence}>
      {keys.split(' ').map((stroke, place) => (
        <span key={`${stroke}${keys.length}`}>
          {place > 0 && <span className={classes.then}>then</span>}
          <Keys keys={stroke.split('+').map(keyName)} />
        </span>
      ))}
    </span>
  )
}

const distinct = (shortcuts: readonly Shortcut[]) => [...new Map(shortcuts.map((one) => [one.keys, one])).values()]

/** All keys that work on the screen behind it. */
export function KeyList({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const shortcuts = distinct(useAllShortcuts())
  return (
    <Modal opened={opened} onClose={onClose} title="Keys" size="lg" closeButtonProps={{ 'aria-label': 'Close' }}>
      <div className={classes.groups}>
        {SHORTCUT_GROUPS.map((group) => {
          const mine = shortcuts.filter((shortcut) => shortcut.group === group)
          if (mine.length === 0) return null
          return (
            <section key={group} aria-label={group}>
              <Text fw={600}>{group}</Text>
              <dl className={classes.list}>
                {mine.map(({ keys, label }) => (
                  <div key={keys} className={classes.row}>
                    <dt>{label}</dt>
                    <dd>
                      <Sequence keys={keys} />
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          )
        })}
      </div>
    </Modal>
  )
}
