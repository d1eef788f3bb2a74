import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconDownload, IconLink, IconListDetails, IconMaximize, IconTable } from '@tabler/icons-react'
import { AppLink } from '../../../core/app-link.tsx'
import classes from './viewing.module.css'

interface WidgetMenuProps {
  title: string
  /** Whether it has data at all: what is only looked at has no table. */
  hasData: boolean
  isTable: boolean
  onTable: (isTable: boolean) => void
  onFullScreen: (() => void) | undefined
  onCopyLink: () => void
  onDownload: (() => void) | undefined
  /** What the list behind it holds, and where it is. */
  behind: { what: string; href: string } | undefined
}

/** What can be done with a widget while looking at it. */
export function WidgetMenu({ title, hasData, isTable, behind, ...on }: WidgetMenuProps) {
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="md"
          className={classes.menu ?? ''}
          aria-label={`More about ${title}`}
        >
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {behind && (
          <Menu.Item leftSection={<IconListDetails size={16} aria-hidden />} component={AppLink} href={behind.href}>
            Show the {behind.what} behind this
          </Menu.Item>
        )}
        {hasData && (
          <Menu.Item leftSection={<IconTable size={16} aria-hidden />} onClick={() => on.onTable(!isTable)}>
            {isTable ? 'Show as it was' : 'Show as a table'}
          </Menu.Item>
        )}
        {on.onDownload && (
          <Menu.Item leftSection={<IconDownload size={16} aria-hidden />} onClick={on.onDownload}>
            Download as CSV
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconLink size={16} aria-hidden />} onClick={on.onCopyLink}>
          Copy the link
        </Menu.Item>
        {on.onFullScreen && (
          <Menu.Item leftSection={<IconMaximize size={16} aria-hidden />} onClick={on.onFullScreen}>
            Full screen
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
