import { ActionIcon, Anchor, Button, Menu, Tooltip } from '@mantine/core'
import type { Path } from '@mtc/openapi/document'
import { IconDots, IconHistory } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { pageAddress } from '../../../core/addresses.ts'
import { AppLink } from '../../../core/app-link.tsx'
import { useShop } from '../../../core/place.ts'
import { Editors } from '../../../screens/document/editors.tsx'
import { SaveState } from '../../../screens/document/save-state.tsx'
import { StepButtons } from '../../../screens/document/step-buttons.tsx'
import type { Builder } from '../model/builder.ts'
import { findWidget, titleOf } from '../model/surface.ts'
import classes from './screen.module.css'

interface BuilderHeaderProps {
  builder: Builder
  page: string
  onHistory: () => void
  onPublish: () => void
  /** Entries of the menu. */
  menu: ReactNode
  /** Beside the button that publishes: other ways to look at the page. */
  children?: ReactNode
}

/** What stands on the button that publishes. */
function publishWords({ document, faults }: Pick<Builder, 'document' | 'faults'>): string {
  if (!document.isChanged) return 'Nothing to publish'
  return faults.length > 0 ? `${faults.length} to mend first` : 'Publish'
}

/** The name, how far the last edit is, who is here, the way back and forth, and the button that publishes. */
export function BuilderHeader({ builder, page, onHistory, onPublish, menu, children }: BuilderHeaderProps) {
  const place = useShop()
  const { content, document, components, canEdit, faults } = builder
  const widgetAt = (path: Path) => {
    const widget = findWidget(content, path.find((step) => step.startsWith('#'))?.slice(1) ?? '')
    return widget && titleOf(components, widget)
  }
  return (
    <header className={classes.header}>
      <div className={classes.titles}>
        <nav aria-label="Breadcrumb" className={classes.crumb}>
          <Anchor component={AppLink} size="xs" c="dimmed" href={pageAddress(place, page)}>
            Back to the page
          </Anchor>
        </nav>
        <div className={classes.nameLine}>
          <h1 className={classes.name}>{content.name || 'A page without a name'}</h1>
          {canEdit && <SaveState document={document} />}
          <Editors editors={document.editors} nameOf={widgetAt} />
        </div>
      </div>
      <div className={classes.actions}>
        {canEdit && <StepButtons document={document} />}
        {children}
        <Tooltip label="History">
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label="History" onClick={onHistory}>
            <IconHistory size={18} aria-hidden />
          </ActionIcon>
        </Tooltip>
        {menu && (
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon variant="default" size="lg" aria-label="More about this page">
                <IconDots size={18} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>{menu}</Menu.Dropdown>
          </Menu>
        )}
        {canEdit && (
          <Button disabled={!document.isChanged} onClick={onPublish} color={faults.length > 0 ? 'gray' : 'accent'}>
            {publishWords(builder)}
          </Button>
        )}
      </div>
    </header>
  )
}
