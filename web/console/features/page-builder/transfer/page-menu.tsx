import { Menu } from '@mantine/core'
import { IconArrowBackUp, IconDownload, IconEye, IconFileImport, IconVersions } from '@tabler/icons-react'
import { reasonOf } from '../../../../ui/reason.ts'
import { showFailure } from '../../../../ui/undo-toast.tsx'
import type { Builder } from '../model/builder.ts'
import { useDiscard } from '../publish/use-discard.ts'
import { exportPage } from './export-page.ts'

/** The panels that the menu opens. */
export type MenuPanel = 'view-as' | 'system' | 'import'

interface PageMenuProps {
  builder: Builder
  onOpen: (panel: MenuPanel) => void
}

/** What can be done with the page as a whole. */
export function PageMenu({ builder, onOpen }: PageMenuProps) {
  const { tenant, templateId, content, document, canEdit } = builder
  const discard = useDiscard(builder)
  const save = async () => {
    try {
      await exportPage(tenant, templateId)
    } catch (fault) {
      showFailure('The page was not exported', reasonOf(fault))
    }
  }
  return (
    <>
      {canEdit && (
        <Menu.Item leftSection={<IconEye size={16} aria-hidden />} onClick={() => onOpen('view-as')}>
          See as somebody else
        </Menu.Item>
      )}
      {content.systemRevision !== null && (
        <Menu.Item leftSection={<IconVersions size={16} aria-hidden />} onClick={() => onOpen('system')}>
          Compare with the system's page
        </Menu.Item>
      )}
      <Menu.Item
        leftSection={<IconDownload size={16} aria-hidden />}
        disabled={document.publishedRevision === 0}
        onClick={() => void save()}
      >
        Export what is published
      </Menu.Item>
      {canEdit && (
        <Menu.Item leftSection={<IconFileImport size={16} aria-hidden />} onClick={() => onOpen('import')}>
          Import a file
        </Menu.Item>
      )}
      {canEdit && document.isChanged && discard && (
        <Menu.Item color="red" leftSection={<IconArrowBackUp size={16} aria-hidden />} onClick={() => void discard()}>
          Discard the draft
        </Menu.Item>
      )}
    </>
  )
}
