import { useEffect, useState } from 'react'
import type { Grid } from '../layout.ts'
import type { ResolvedPage } from '../resolved-page.ts'
import { changesBetween, isUnchanged, type PageChanges } from './changes.ts'
import { documentOf, type PageDocument } from './document.ts'
import { dropDraft, loadDraft, saveDraft } from './draft.ts'
import { commit, historyOf, redo, undo } from './history.ts'

export interface Editor {
  document: PageDocument
  changes: PageChanges
  hasChanges: boolean
  canUndo: boolean
  canRedo: boolean
  /** One step of work; undo goes back behind it. */
  change: (edit: (document: PageDocument) => PageDocument) => void
  undo: () => void
  redo: () => void
}

/** The page being edited, with its steps. Unsaved work is kept in the tab. */
export function useEditor(tenant: string, page: ResolvedPage, grid: Grid): Editor {
  const [saved] = useState(() => documentOf(page))
  const [history, setHistory] = useState(() => historyOf(loadDraft(tenant, page) ?? saved))
  const { present, past, future } = history
  const regions = page.layout.regions.map(({ name }) => name)
  const changes = changesBetween(saved, present, regions, grid)
  const hasChanges = !isUnchanged(changes)
  useEffect(() => {
    if (hasChanges) saveDraft(tenant, page, present)
    else dropDraft(tenant, page.page)
  }, [tenant, page, present, hasChanges])
  return {
    document: present,
    changes,
    hasChanges,
    canUndo: past.length > 0,
    canRedo: future.length > 0,
    change: (edit) => setHistory((current) => commit(current, edit(current.present))),
    undo: () => setHistory(undo),
    redo: () => setHistory(redo),
  }
}
