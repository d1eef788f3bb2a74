import { Text } from '@mantine/core'
import { ModalsProvider, modals } from '@mantine/modals'
import { useEffect } from 'react'
import type { Confirmation } from './confirm.ts'

let markReady: () => void = () => undefined
const isReady = new Promise<void>((resolve) => {
  markReady = resolve
})

/** Where dialogs appear. */
export function Dialogs() {
  useEffect(() => markReady(), [])
  return <ModalsProvider labels={{ confirm: 'Confirm', cancel: 'Cancel' }}>{null}</ModalsProvider>
}

/** Opens the dialog that `confirm` promises. */
export async function openConfirmation({
  title,
  consequence,
  action,
  cancel = 'Cancel',
  isDangerous = true,
}: Confirmation): Promise<boolean> {
  await isReady
  return new Promise((resolve) => {
    modals.openConfirmModal({
      title,
      children: <Text>{consequence}</Text>,
      labels: { confirm: action, cancel },
      confirmProps: isDangerous ? { color: 'red' } : {},
      closeButtonProps: { 'aria-label': 'Close' },
      onConfirm: () => resolve(true),
      onCancel: () => resolve(false),
      // Closing by Escape or the cross calls this one only; a promise keeps its first answer.
      onClose: () => resolve(false),
    })
  })
}
