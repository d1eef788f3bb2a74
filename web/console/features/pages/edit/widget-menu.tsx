import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { IconArrowsMove, IconDots, IconSettings, IconTrash } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { KEYS_WHILE_GRABBED } from './use-keyboard-place.ts'

interface WidgetMenuProps {
  title: string
  isGrabbed: boolean
  /** The other regions of the page. */
  regions: readonly string[]
  onKeyDown: (event: KeyboardEvent) => void
  onBlur: () => void
  onEdit: () => void
  onRemove: () => void
  onRegion: (region: string) => void
}

/** What can be done with a widget while the page is being edited. */
export function WidgetMenu({
  title,
  isGrabbed,
  regions,
  onKeyDown,
  onBlur,
  onEdit,
  onRemove,
  onRegion,
}: WidgetMenuProps) {
  return (
    <>
      <Tooltip
        label={isGrabbed ? KEYS_WHILE_GRABBED : 'Drag to move, or press Enter to use the arrow keys'}
        {...(isGrabbed ? { opened: true } : {})}
        events={{ hover: true, focus: true, touch: false }}
        position="top-end"
        multiline
        maw="20rem"
      >
        <ActionIcon
          variant={isGrabbed ? 'filled' : 'subtle'}
          color={isGrabbed ? 'accent' : 'gray'}
          aria-label={`Move or resize ${title}`}
          aria-pressed={isGrabbed}
          data-drag-handle
          onKeyDown={onKeyDown}
          onBlur={onBlur}
        >
          <IconArrowsMove size={16} aria-hidden />
        </ActionIcon>
      </Tooltip>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" aria-label={`Options of ${title}`}>
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconSettings size={16} aria-hidden />} onClick={onEdit}>
            Settings
          </Menu.Item>
          {regions.map((region) => (
            <Menu.Item key={region} onClick={() => onRegion(region)}>
              Move to “{region}”
            </Menu.Item>
          ))}
          <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={onRemove}>
            Remove
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  )
}
