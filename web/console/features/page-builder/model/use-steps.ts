import type { PageContent } from '@mtc/openapi/page'
import { useMemo } from 'react'
import type { EditedDocument } from '../../../core/document/edited-document.ts'
import type { Builder } from './builder.ts'
import { isOnCanvas } from './is-on-canvas.ts'
import { selectedAfter } from './steps.ts'

/** A document whose steps back and forth show what they did: it is selected, and on the canvas has the focus. */
export function useSteps(
  document: EditedDocument<PageContent> | undefined,
  selection: Builder['selection'],
  { select, focusNext }: Pick<Builder, 'select' | 'focusNext'>,
): EditedDocument<PageContent> | undefined {
  return useMemo(() => {
    if (!document) return undefined
    const showing = (step: () => PageContent) => () => {
      const after = step()
      const selected = selectedAfter(document.content, after, selection)
      if (!selected) return after
      select(selected)
      if (isOnCanvas()) focusNext.current = selected[0]
      return after
    }
    return { ...document, undo: showing(document.undo), redo: showing(document.redo) }
  }, [document, selection, select, focusNext])
}
