import type { FieldType } from '@mtc/openapi/product-schema'
import { type RefObject, useRef, useState } from 'react'
import { addKind } from '../edits/add.ts'
import { targetAfter } from '../edits/place.ts'
import { newId } from '../model/new-id.ts'
import type { Designer } from './designer-context.ts'

/** Adding a field without a pointer: to the palette, from there to the new field's label, or back to the form. */
export interface Adding {
  searchRef: RefObject<HTMLInputElement | null>
  /** Where there is no room for the palette beside the form, it opens above it. */
  isPaletteOpen: boolean
  open: () => void
  leave: () => void
  add: (type: FieldType) => void
}

interface Ways {
  showTab: (tab: string | null) => void
  showPane: (pane: string) => void
}

export function useAdding(designer: Designer, { showTab, showPane }: Ways): Adding {
  const searchRef = useRef<HTMLInputElement>(null)
  const [isPaletteOpen, setPaletteOpen] = useState(false)
  const { selected, design, act, shownTab } = designer
  return {
    searchRef,
    isPaletteOpen,
    open: () => {
      showTab('form')
      showPane('fields')
      setPaletteOpen(true)
      // It is drawn first where it was not there: on a phone, or beside a preview.
      requestAnimationFrame(() => searchRef.current?.focus())
    },
    leave: () => {
      setPaletteOpen(false)
      const wanted = selected === undefined ? '[role=treeitem]' : `[data-field="${CSS.escape(selected)}"]`
      document.querySelector<HTMLElement>(`[data-canvas] ${wanted}`)?.focus()
    },
    add: (type) => {
      setPaletteOpen(false)
      act(addKind(design, type, newId(), targetAfter(design, selected, shownTab)), 'label')
    },
  }
}
