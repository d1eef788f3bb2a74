import { useMemo, useRef, useState } from 'react'
import type { EditedDocument } from '../../../core/document/edited-document.ts'
import { offerUndo } from '../../../screens/document/offer-undo.ts'
import type { Edit } from '../edits/edit.ts'
import type { Design } from '../model/design.ts'
import type { Field } from '../model/field.ts'
import { checked } from '../model/field-issues.ts'
import { findField } from '../model/tree.ts'
import type { Designer, FocusWish } from './designer-context.ts'
import { useShownTab } from './use-shown-tab.ts'

interface Options {
  document: EditedDocument<Design>
  published: ReadonlyMap<string, Field>
  isReadonly: boolean
  selected: string | undefined
  select: (id: string | undefined) => void
}

/** The document as the panes work on it: edits that are said aloud, and the field to go on with. */
export function useDesignerOf({ document, published, isReadonly, selected, select }: Options) {
  const { content } = document
  const [said, setSaid] = useState('')
  const [wish, setWish] = useState<FocusWish>()
  const turn = useRef(0)
  const wishDone = useRef(0)
  const issues = useMemo(() => checked(content.fields, content.rest), [content.fields, content.rest])
  const announce = (text: string) => {
    // The same sentence twice is two events: a trailing space tells them apart to those who hear the screen.
    setSaid((before) => (before === text ? `${text} ` : text))
  }
  const act = (edit: Edit | undefined, next?: FocusWish['part']): boolean => {
    if (!edit || isReadonly) return false
    document.change(edit.label, edit.operations, edit.topic)
    if (edit.said) announce(edit.said)
    if (edit.focus) {
      select(edit.focus)
      turn.current += 1
      setWish({ id: edit.focus, part: next ?? 'field', turn: turn.current })
    }
    return true
  }
  const found = findField(content, selected)
  const { shownTab, showFormTab } = useShownTab(content, found, select)
  const designer: Designer = {
    design: content,
    isReadonly,
    published,
    issues,
    selected: found && selected,
    select,
    act,
    announce,
    wish,
    wishDone,
    shownTab,
    showFormTab,
    offerUndo: (message) => offerUndo(document, message),
  }
  return { designer, said }
}
