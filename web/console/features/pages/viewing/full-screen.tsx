import { Modal } from '@mantine/core'
import type { ReactNode } from 'react'
import classes from './viewing.module.css'

interface FullScreenProps {
  title: string
  onClose: () => void
  children: ReactNode
}

/** One widget, as large as the window. Escape leads back. */
export function FullScreen({ title, onClose, children }: FullScreenProps) {
  return (
    <Modal
      opened
      onClose={onClose}
      fullScreen
      title={title}
      closeButtonProps={{ 'aria-label': 'Leave the full screen' }}
    >
      <div className={classes.full}>{children}</div>
    </Modal>
  )
}
