import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import { reasonOf } from './reason.ts'
import classes from './undo-toast.module.css'

const undoForMs = 10_000

export interface Undoable {
  /** What was done, in the past tense: "Night Harbour deleted". */
  message: string
  onUndo: () => void | Promise<void>
  /** Where it can be undone in another way, too: is told how to take the offer away once it was; answers how to stop. */
  until?: (hide: () => void) => () => void
}

function UndoMessage({ message, onUndo }: { message: string; onUndo: () => void }) {
  return (
    <div className={classes.body}>
      <span>{message}</span>
      <Button size="compact-sm" variant="default" onClick={onUndo}>
        Undo
      </Button>
    </div>
  )
}

/** Says what was done and offers to undo it for ten seconds; the clock stops while the pointer is on it. */
export function showUndo({ message, onUndo, until }: Undoable): void {
  const id = crypto.randomUUID()
  const stop = until?.(() => notifications.hide(id))
  const undo = async () => {
    notifications.hide(id)
    try {
      await onUndo()
    } catch (fault) {
      showFailure('It could not be undone', reasonOf(fault))
    }
  }
  notifications.show({
    id,
    autoClose: undoForMs,
    withAutoCloseProgress: true,
    withBorder: true,
    onClose: () => stop?.(),
    role: 'status',
    closeButtonProps: { 'aria-label': 'Dismiss' },
    message: <UndoMessage message={message} onUndo={undo} />,
  })
}

/** Says that something worked, where the screen itself does not show it. */
export function showDone(message: ReactNode): void {
  notifications.show({ message, role: 'status', withBorder: true, closeButtonProps: { 'aria-label': 'Dismiss' } })
}

/** Says that something failed and why; stays until it is dismissed. */
export function showFailure(title: string, message: string): void {
  notifications.show({
    color: 'red',
    title,
    message,
    autoClose: false,
    withBorder: true,
    closeButtonProps: { 'aria-label': 'Dismiss' },
  })
}
