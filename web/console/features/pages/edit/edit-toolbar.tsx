import { ActionIcon, Button, Menu, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp, IconDots } from '@tabler/icons-react'
import { keyName } from '../../../shell/key-name.ts'
import type { Editor } from './use-editor.ts'

interface EditToolbarProps {
  editor: Editor
  isSaving: boolean
  /** The page is the shop's own copy, so it can be given back. */
  canReset: boolean
  onSave: () => void
  onDiscard: () => void
  onReset: () => void
}

/** Undo, redo, and the ways out of editing. */
export function EditToolbar({ editor, isSaving, canReset, onSave, onDiscard, onReset }: EditToolbarProps) {
  return (
    <>
      <Tooltip label={`Undo (${keyName('mod')} Z)`}>
        <ActionIcon
          variant="default"
          size={36}
          aria-label="Undo"
          disabled={!editor.canUndo || isSaving}
          onClick={editor.undo}
        >
          <IconArrowBackUp size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={`Redo (${keyName('mod')} Y)`}>
        <ActionIcon
          variant="default"
          size={36}
          aria-label="Redo"
          disabled={!editor.canRedo || isSaving}
          onClick={editor.redo}
        >
          <IconArrowForwardUp size={18} aria-hidden />
        </ActionIcon>
      </Tooltip>
      {canReset && (
        <Menu position="bottom-end" withinPortal>
          <Menu.Target>
            <ActionIcon variant="default" size={36} aria-label="More for this page">
              <IconDots size={18} aria-hidden />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={onReset}>Reset to the system's page</Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
      <Button variant="default" onClick={onDiscard} disabled={isSaving}>
        {editor.hasChanges ? 'Discard' : 'Done'}
      </Button>
      <Button onClick={onSave} disabled={!editor.hasChanges} loading={isSaving}>
        Save page
      </Button>
    </>
  )
}
