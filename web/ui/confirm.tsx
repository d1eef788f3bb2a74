import { Text } from '@mantine/core'
import { modals } from '@mantine/modals'

export interface Confirmation {
  /** A question that names the thing: "Delete Night Harbour?" */
  title: string
  /** What will be lost, by name and number. */
  consequence: string
  /** The verb of the button: "Delete product". */
  action: string
  isDangerous?: boolean
}

/** Asks before something that cannot be undone; true when the person goes on. */
export function confirm({ title, consequence, action, isDangerous = true }: Confirmation): Promise<boolean> {
  return new Promise((resolve) => {
    modals.openConfirmModal({
      title,
      children: <Text>{consequence}</Text>,
      labels: { confirm: action, cancel: 'Cancel' },
      confirmProps: isDangerous ? { color: 'red' } : {},
      closeButtonProps: { 'aria-label': 'Close' },
      onConfirm: () => resolve(true),
      onCancel: () => resolve(false),
      // Closing by Escape or the cross calls this one only; a promise keeps its first answer.
      onClose: () => resolve(false),
    })
  })
}
