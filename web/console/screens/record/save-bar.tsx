import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useShortcuts } from '../../core/shortcuts.ts'
import classes from './record.module.css'

interface SaveBarProps {
  /** The form that the button submits. */
  formId: string
  message: string
  label: string
  isSaving: boolean
  onDiscard?: (() => void) | undefined
  children?: ReactNode
}

/** Stands at the foot of a form and stays in sight: what is unsaved, and the one button that saves it. */
export function SaveBar({ formId, message, label, isSaving, onDiscard, children }: SaveBarProps) {
  const submit = () => {
    const form = document.getElementById(formId)
    if (form instanceof HTMLFormElement) form.requestSubmit()
  }
  useShortcuts([{ keys: 'mod+s', label, group: 'Records', run: submit }])
  return (
    <div className={classes.saveBar}>
      <p role="status">{message}</p>
      {children}
      {onDiscard && (
        <Button variant="default" onClick={onDiscard} disabled={isSaving}>
          Discard
        </Button>
      )}
      <Button type="submit" form={formId} loading={isSaving}>
        {label}
      </Button>
    </div>
  )
}
