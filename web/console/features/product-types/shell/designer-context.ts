import { createContext, type RefObject, useContext } from 'react'
import type { Edit } from '../edits/edit.ts'
import type { Design } from '../model/design.ts'
import type { Field } from '../model/field.ts'
import type { FieldIssues } from '../model/field-issues.ts'

/** What should have the focus next: a field on the canvas, or its label being typed. */
export interface FocusWish {
  id: string
  part: 'field' | 'label'
  /** Wishes for the same field are told apart by it. */
  turn: number
}

/** What the panes of the designer share: the design, how it is changed, and which field is being worked on. */
export interface Designer {
  design: Design
  isReadonly: boolean
  /** The fields that products have now, by id: their names are not changed by the way. */
  published: ReadonlyMap<string, Field>
  issues: FieldIssues
  selected: string | undefined
  select: (id: string | undefined) => void
  /** Carries an edit out, says it, and goes on at the field it names; false where there was nothing to do. */
  act: (edit: Edit | undefined, next?: FocusWish['part']) => boolean
  /** Says something to those who hear the screen. */
  announce: (text: string) => void
  wish: FocusWish | undefined
  /** The turn of the last wish that came true: fields that are drawn again do not take it up once more. */
  wishDone: RefObject<number>
  /** The tab of the form on show; undefined where it has none. */
  shownTab: string | undefined
  /** Turns to a tab of the form; what is selected on another is let go. */
  showFormTab: (title: string) => void
  /** Says what the last step did, and offers to take it back. */
  offerUndo: (message: string) => void
}

const DesignerContext = createContext<Designer | undefined>(undefined)
export const DesignerProvider = DesignerContext.Provider

/** The design on show and what can be done to it. */
export function useDesigner(): Designer {
  const designer = useContext(DesignerContext)
  if (!designer) throw new Error('Panes stand inside <DesignerProvider>: designer.tsx puts one around them.')
  return designer
}
