import { ActionIcon, Menu } from '@mantine/core'
import { IconCopy, IconDots, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { createAddress, listAddress } from '../../core/addresses.ts'
import { may, usePlace } from '../../core/place.ts'
import type { Row } from '../../core/resource-client.ts'
import type { ScreenResource } from '../../core/screens.ts'
import { nothingUnsaved } from '../../core/unsaved.ts'
import { useDeletion } from '../deletion.ts'

interface MoreMenuProps {
  screen: ScreenResource
  row: Row
  canWrite: boolean
  /** What is done to rows of one resource only. */
  children?: ReactNode
}

/** What is done to a row seldom: a copy of it, its end. */
export function MoreMenu({ screen, row, canWrite, children }: MoreMenuProps) {
  const place = usePlace()
  const [, navigate] = useLocation()
  const deleteRows = useDeletion(screen)
  const mayCopy = screen.operations.create && may(place, screen, 'create')
  const mayDelete = screen.operations.delete && canWrite && may(place, screen, 'delete')
  if (!mayCopy && !mayDelete && !children) return null
  const remove = () =>
    void deleteRows([row], () => {
      nothingUnsaved()
      navigate(listAddress(place, screen))
    })
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size="lg" aria-label={`More about this ${screen.singular}`}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {mayCopy && (
          <Menu.Item
            leftSection={<IconCopy size={16} aria-hidden />}
            onClick={() => navigate(`${createAddress(place, screen)}?copy=${row.id}`)}
          >
            Make a copy
          </Menu.Item>
        )}
        {children}
        {mayDelete && (
          <Menu.Item color="red" leftSection={<IconTrash size={16} aria-hidden />} onClick={remove}>
            Delete {screen.singular}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
