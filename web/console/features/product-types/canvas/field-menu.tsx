import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { type Field, titleOf } from '../model/field.ts'
import { useDesigner } from '../shell/designer-context.ts'
import { TransferItems } from './transfer-items.tsx'
import { type Commands, useCommands } from './use-commands.ts'

interface FieldMenuProps {
  field: Field
  /** The button stands on the selected field only: the tab order stays short. */
  isShown: boolean
  onRename: () => void
}

const ITEMS: readonly { label: string; keys: string; run: (commands: Commands, id: string) => void }[] = [
  { label: 'Duplicate', keys: 'Ctrl D', run: ({ duplicate }, id) => duplicate(id) },
  { label: 'Move up', keys: 'Alt ↑', run: ({ up }, id) => up(id) },
  { label: 'Move down', keys: 'Alt ↓', run: ({ down }, id) => down(id) },
  { label: 'Put into the group above', keys: 'Alt →', run: ({ indent }, id) => indent(id) },
  { label: 'Take out of the group', keys: 'Alt ←', run: ({ outdent }, id) => outdent(id) },
  { label: 'Put a group around it', keys: 'Ctrl G', run: ({ group }, id) => group(id) },
]

/** Everything that can be done to one field, by its button. */
export function FieldMenu({ field, isShown, onRename }: FieldMenuProps) {
  const { isReadonly } = useDesigner()
  const commands = useCommands()
  if (!isShown || isReadonly || !commands) return null
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <ActionIcon size="sm" variant="subtle" color="gray" aria-label={`More for ${titleOf(field)}`}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item rightSection="Enter" onClick={onRename}>
          Rename
        </Menu.Item>
        {ITEMS.map(({ label, keys, run }) => (
          <Menu.Item key={label} rightSection={keys} onClick={() => run(commands, field.id)}>
            {label}
          </Menu.Item>
        ))}
        <TransferItems field={field} />
        <Menu.Divider />
        <Menu.Item c="var(--mtc-danger)" rightSection="Del" onClick={() => commands.remove(field.id)}>
          Remove
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
