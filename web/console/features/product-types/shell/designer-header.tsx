import { ActionIcon, Anchor, Button } from '@mantine/core'
import type { Path } from '@mtc/openapi/document'
import { IconArrowBackUp, IconArrowForwardUp } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { listAddress } from '../../../core/addresses.ts'
import { AppLink } from '../../../core/app-link.tsx'
import type { EditedDocument } from '../../../core/document/edited-document.ts'
import { usePlace } from '../../../core/place.ts'
import type { ScreenResource } from '../../../core/screens.ts'
import { Editors } from '../../../screens/document/editors.tsx'
import { SaveState } from '../../../screens/document/save-state.tsx'
import type { Design } from '../model/design.ts'
import { titleOf } from '../model/field.ts'
import { findField } from '../model/tree.ts'
import { useDesigner } from './designer-context.ts'
import { NameHeading } from './name-heading.tsx'
import classes from './shell.module.css'

interface DesignerHeaderProps {
  screen: ScreenResource
  document: EditedDocument<Design>
  onPublish: () => void
  menu: ReactNode
}

/** What stands on the button that publishes, and whether it can be pressed. */
export function publishing(document: EditedDocument<Design>, faults: number): { words: string; isDisabled: boolean } {
  if (!document.isChanged) return { words: 'Nothing to publish', isDisabled: true }
  if (faults > 0) return { words: `${faults} to mend first`, isDisabled: true }
  return { words: 'Publish', isDisabled: document.state === 'conflict' }
}

/** The name, how far the last edit is, who is here, the way back and forth, and the button that publishes. */
export function DesignerHeader({ screen, document, onPublish, menu }: DesignerHeaderProps) {
  const place = usePlace()
  const { design, isReadonly, issues } = useDesigner()
  const { words, isDisabled } = publishing(document, issues.all.length)
  const { undoLabel, redoLabel } = document
  /** The field that a place is at or in. */
  const fieldAt = (path: Path) => {
    const found = findField(design, path.findLast((step) => step.startsWith('#'))?.slice(1))
    return found && titleOf(found.field)
  }
  return (
    <header className={classes.header}>
      <div className={classes.titles}>
        <nav aria-label="Breadcrumb" className={classes.crumb}>
          <Anchor component={AppLink} size="xs" c="dimmed" href={listAddress(place, screen)}>
            {screen.title}
          </Anchor>
        </nav>
        <div className={classes.nameLine}>
          <NameHeading />
          {!isReadonly && <SaveState document={document} />}
          <Editors editors={document.editors} nameOf={fieldAt} />
        </div>
      </div>
      <div className={classes.actions}>
        {!isReadonly && (
          <>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={undoLabel ? `Undo: ${undoLabel}` : 'Undo'}
              disabled={undoLabel === undefined}
              onClick={() => document.undo()}
            >
              <IconArrowBackUp size={18} aria-hidden />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              size="lg"
              aria-label={redoLabel ? `Redo: ${redoLabel}` : 'Redo'}
              disabled={redoLabel === undefined}
              onClick={() => document.redo()}
            >
              <IconArrowForwardUp size={18} aria-hidden />
            </ActionIcon>
          </>
        )}
        {menu}
        {!isReadonly && (
          <Button disabled={isDisabled} onClick={onPublish}>
            {words}
          </Button>
        )}
      </div>
    </header>
  )
}
