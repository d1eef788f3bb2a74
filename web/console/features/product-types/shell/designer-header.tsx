import { Anchor, Button, Tooltip } from '@mantine/core'
import type { Path } from '@mtc/openapi/document'
import type { ReactNode } from 'react'
import { listAddress } from '../../../core/addresses.ts'
import { AppLink } from '../../../core/app-link.tsx'
import type { EditedDocument } from '../../../core/document/edited-document.ts'
import { usePlace } from '../../../core/place.ts'
import type { ScreenResource } from '../../../core/screens.ts'
import { Editors } from '../../../screens/document/editors.tsx'
import { SaveState } from '../../../screens/document/save-state.tsx'
import { StepButtons } from '../../../screens/document/step-buttons.tsx'
import type { Design } from '../model/design.ts'
import { titleOf } from '../model/field.ts'
import { findField } from '../model/tree.ts'
import { useDesigner } from './designer-context.ts'
import { FaultList } from './fault-list.tsx'
import { NameHeading } from './name-heading.tsx'
import classes from './shell.module.css'

interface DesignerHeaderProps {
  screen: ScreenResource
  document: EditedDocument<Design>
  onPublish: () => void
  /** Leads to the first fault. */
  onMend: () => void
  menu: ReactNode
}

/** What stands on the button that publishes, and what a press does: it leads to the first fault while there is one. */
export function publishing(document: EditedDocument<Design>, faults: number): { words: string; leadsTo: LeadsTo } {
  if (!document.isChanged) return { words: 'Nothing to publish', leadsTo: 'nothing' }
  if (faults > 0) return { words: `${faults} to mend first`, leadsTo: 'fault' }
  return { words: 'Publish', leadsTo: document.state === 'conflict' ? 'nothing' : 'drawer' }
}
type LeadsTo = 'nothing' | 'fault' | 'drawer'

/** The name, how far the last edit is, who is here, the way back and forth, and the button that publishes. */
export function DesignerHeader({ screen, document, onPublish, onMend, menu }: DesignerHeaderProps) {
  const place = usePlace()
  const { design, isReadonly, issues } = useDesigner()
  const { words, leadsTo } = publishing(document, issues.all.length)
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
        {!isReadonly && <StepButtons document={document} />}
        {menu}
        {!isReadonly && (
          <Tooltip multiline maw={360} disabled={leadsTo !== 'fault'} label={<FaultList />}>
            <Button disabled={leadsTo === 'nothing'} onClick={leadsTo === 'fault' ? onMend : onPublish}>
              {words}
            </Button>
          </Tooltip>
        )}
      </div>
    </header>
  )
}
