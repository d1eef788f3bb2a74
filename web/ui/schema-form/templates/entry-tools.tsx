import { ActionIcon } from '@mantine/core'
import type { ArrayFieldItemTemplateProps } from '@rjsf/utils'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import classes from './templates.module.css'

type Buttons = ArrayFieldItemTemplateProps['buttonsProps']

/** Moves an entry by Alt and the arrow keys from anywhere inside it, by its own buttons, so that both say the same. */
export function moveByKeys(event: KeyboardEvent<HTMLElement>): void {
  const tool = event.key === 'ArrowUp' ? 'up' : event.key === 'ArrowDown' ? 'down' : undefined
  const entry = event.currentTarget
  if (!event.altKey || !tool || (event.target as Element).closest('[data-entry]') !== entry) return // an element, since it has keys
  const button = entry.querySelector<HTMLButtonElement>(`button[data-tool="${tool}"]:not(:disabled)`)
  if (!button) return
  event.preventDefault()
  button.click()
}

/** What can be done to an entry of a list: up, down, away. */
export function EntryTools({ buttons, entry }: { buttons: Buttons; entry: number }) {
  return (
    <div className={classes.tools}>
      {(buttons.hasMoveUp || buttons.hasMoveDown) && (
        <>
          <ActionIcon
            data-tool="up"
            variant="subtle"
            color="gray"
            aria-label={`Move entry ${entry} up`}
            disabled={!buttons.hasMoveUp}
            onClick={buttons.onMoveUpItem}
          >
            <IconArrowUp size={16} aria-hidden />
          </ActionIcon>
          <ActionIcon
            data-tool="down"
            variant="subtle"
            color="gray"
            aria-label={`Move entry ${entry} down`}
            disabled={!buttons.hasMoveDown}
            onClick={buttons.onMoveDownItem}
          >
            <IconArrowDown size={16} aria-hidden />
          </ActionIcon>
        </>
      )}
      {buttons.hasRemove && (
        <ActionIcon
          data-tool="remove"
          data-remove
          variant="subtle"
          color="gray"
          aria-label={`Remove entry ${entry}`}
          onClick={buttons.onRemoveItem}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      )}
    </div>
  )
}
