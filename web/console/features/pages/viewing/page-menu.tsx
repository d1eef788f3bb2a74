import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconLink, IconPrinter, IconSettings } from '@tabler/icons-react'
import { copyText } from '../../../../ui/copy-text.ts'
import { recordAddress, TEMPLATES } from '../../../core/addresses.ts'
import { AppLink } from '../../../core/app-link.tsx'
import { may, usePlace } from '../../../core/place.ts'
import { screenOf } from '../../../core/screens.ts'

/** What is done with a page seldom. */
export function PageMenu({ templateId }: { templateId: string }) {
  const place = usePlace()
  const templates = screenOf(TEMPLATES)
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="default" size="lg" aria-label="More about this page">
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPrinter size={16} aria-hidden />} onClick={() => window.print()}>
          Print
        </Menu.Item>
        <Menu.Item
          leftSection={<IconLink size={16} aria-hidden />}
          onClick={() => void copyText(window.location.href, 'Link copied')}
        >
          Copy the link
        </Menu.Item>
        {may(place, templates, 'read') && (
          <Menu.Item
            leftSection={<IconSettings size={16} aria-hidden />}
            component={AppLink}
            href={recordAddress(place, templates, templateId)}
          >
            Page settings
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
