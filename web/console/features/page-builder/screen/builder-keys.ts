import { useShortcuts } from '../../../core/shortcuts.ts'
import type { Commands } from '../canvas/use-commands.ts'
import type { Builder } from '../model/builder.ts'
import { isOnCanvas } from '../model/is-on-canvas.ts'

interface Keys {
  builder: Builder
  commands: Commands
  onSearch: () => void
  onPublish: () => void
  onSettings: () => void
  onPane: (pane: Pane) => void
}

import type { Pane } from './use-panes.ts'

const group = 'Page builder' as const

/** Keys that the canvas itself acts on while a widget has the focus: told here, so that `?` lists them. */
const ON_CANVAS = [
  { keys: 'Arrows', label: 'From widget to widget; with Shift several', group },
  { keys: 'Enter', label: 'Grab the widget; Enter again drops it, Escape puts it back', group },
  { keys: 'Enter Arrows', label: 'Move what is grabbed', group },
  { keys: 'Enter Shift+Arrows', label: 'Resize what is grabbed', group },
  { keys: 'Enter Ctrl+Arrows', label: 'Take it to another region (sideways) or section (up and down)', group },
  { keys: 'mod+c', label: 'Copy the widgets; Ctrl X cuts, Ctrl V pastes', group },
] as const

/** The keys of the builder, wherever the focus is. */
export function useBuilderKeys({ builder, commands, onSearch, onPublish, onSettings, onPane }: Keys): void {
  const { document: edited, canEdit, announce, select } = builder
  const undo = () => {
    announce(edited.undoLabel ? `Undone: ${edited.undoLabel}.` : 'There is nothing to undo.')
    edited.undo()
  }
  const redo = () => {
    announce(edited.redoLabel ? `Done again: ${edited.redoLabel}.` : 'There is nothing to do again.')
    edited.redo()
  }
  const remove = () => {
    if (isOnCanvas()) commands.remove()
  }
  useShortcuts([
    ...(canEdit
      ? [
          { keys: 'mod+z', label: 'Undo', group, run: undo },
          { keys: 'mod+shift+z', label: 'Redo', group, run: redo },
          { keys: 'mod+y', label: 'Redo', group, run: redo },
          { keys: 'mod+Enter', label: 'Publish', group, run: onPublish },
          { keys: 'p', label: 'Fold the components, or show them', group, run: () => onPane('palette') },
          { keys: 'a', label: 'Add a widget: search the palette', group, run: onSearch },
          { keys: 'mod+d', label: 'Duplicate the selected widgets', group, run: commands.duplicate },
          { keys: 'Delete', label: 'Remove the selected widgets', group, run: remove },
          { keys: 'Backspace', label: 'Remove the selected widgets', group, run: remove },
          { keys: 'alt+ArrowUp', label: 'Move the section up', group, run: () => commands.section(-1) },
          { keys: 'alt+ArrowDown', label: 'Move the section down', group, run: () => commands.section(1) },
          ...ON_CANVAS.map((key) => ({ ...key, run: undefined })),
        ]
      : []),
    { keys: 'mod+a', label: 'Select all widgets', group, run: commands.selectAll },
    { keys: 'e', label: 'To the settings of what is selected', group, run: onSettings },
    { keys: 's', label: 'Fold the settings, or show them', group, run: () => onPane('settings') },
    { keys: 'Escape', label: 'Select nothing', group, run: () => select([]) },
  ])
}
