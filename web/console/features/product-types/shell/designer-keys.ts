import type { EditedDocument } from '../../../core/document/edited-document.ts'
import { useShortcuts } from '../../../core/shortcuts.ts'
import type { Commands } from '../canvas/use-commands.ts'
import type { Design } from '../model/design.ts'

interface Keys {
  document: EditedDocument<Design>
  commands: Commands | undefined
  selected: string | undefined
  announce: (text: string) => void
  onAdd: () => void
  /** Undefined while there is nothing to publish. */
  onPublish: (() => void) | undefined
  onLeave: () => void
}

const FIELD_KEYS: readonly { keys: string; label: string; command: keyof Commands }[] = [
  { keys: 'alt+ArrowUp', label: 'Move the field up', command: 'up' },
  { keys: 'alt+ArrowDown', label: 'Move the field down', command: 'down' },
  { keys: 'alt+ArrowRight', label: 'Put the field into the group above', command: 'indent' },
  { keys: 'alt+ArrowLeft', label: 'Take the field out of its group', command: 'outdent' },
  { keys: 'mod+g', label: 'Put a group around the field', command: 'group' },
  { keys: 'mod+d', label: 'Duplicate the field', command: 'duplicate' },
  { keys: 'Delete', label: 'Remove the field', command: 'remove' },
]

/** In the settings Delete is about what stands there, not about the field. */
const isOnCanvas = () =>
  document.activeElement === document.body || document.activeElement?.closest('[data-canvas]') !== null

/** The keys of the designer, wherever the focus is; `?` lists them. */
export function useDesignerKeys({
  document: edited,
  commands,
  selected,
  announce,
  onAdd,
  onPublish,
  onLeave,
}: Keys): void {
  const undo = () => {
    announce(edited.undoLabel ? `Undone: ${edited.undoLabel}.` : 'There is nothing to undo.')
    edited.undo()
  }
  const redo = () => {
    announce(edited.redoLabel ? `Done again: ${edited.redoLabel}.` : 'There is nothing to do again.')
    edited.redo()
  }
  const group = 'Designer' as const
  useShortcuts(
    commands
      ? [
          { keys: 'mod+z', label: 'Undo', group, run: undo },
          { keys: 'mod+shift+z', label: 'Redo', group, run: redo },
          { keys: 'mod+y', label: 'Redo', group, run: redo },
          { keys: 'mod+Enter', label: 'Publish', group, run: () => onPublish?.() },
          { keys: 'a', label: 'Add a field', group, run: onAdd },
          { keys: 'Escape', label: 'Back to the form', group, run: onLeave },
          ...FIELD_KEYS.map(({ keys, label, command }) => ({
            keys,
            label,
            group,
            run: () => {
              if (selected === undefined) announce('Select a field first.')
              else if (command !== 'remove' || isOnCanvas()) commands[command](selected)
            },
          })),
        ]
      : [],
  )
}
