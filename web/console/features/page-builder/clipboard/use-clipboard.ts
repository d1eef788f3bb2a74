import { useEffect, useRef } from 'react'
import { showDone, showFailure } from '../../../../ui/undo-toast.tsx'
import type { Commands } from '../canvas/use-commands.ts'
import { withContents } from '../edits/sections.ts'
import type { Builder } from '../model/builder.ts'
import { findWidget, shownIn } from '../model/surface.ts'
import { CLIP_TYPE } from './clip.ts'
import { type Copy, clipOf, clipText } from './copy.ts'
import { pasted } from './paste.ts'
import { readClip } from './read-clip.ts'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest('input, textarea, select, [role=dialog]') !== null)

/** Whether some text is marked elsewhere than on the canvas, and so is what somebody wants to copy. */
const isReading = () =>
  document.activeElement?.closest('[data-canvas]') == null && (document.getSelection()?.toString() ?? '') !== ''

/** Copies, cuts and pastes widgets through the system's clipboard, between pages, tabs and shops. */
export function useClipboard(builder: Builder, commands: Commands) {
  const { surface, content, tenant, selection, select, regions, breakpointIn, change, announce, canEdit, focusNext } =
    builder
  const first = selection.flatMap((id) => findWidget(content, id) ?? [])[0]

  const copied = (): Copy | undefined =>
    clipOf(surface, content, breakpointIn, withContents(surface, content, selection), tenant)
  const paste = (text: string) => {
    const read = readClip(text)
    if ('why' in read) return refuse(read.why)
    const region = first ? shownIn(surface, first) : regions[0]?.name
    if (region === undefined) return
    const done = pasted(surface, content, read.clip, {
      region,
      breakpointIn,
      below: selection,
      shop: tenant,
      newId: () => crypto.randomUUID(),
    })
    if (typeof done === 'string') return refuse(done)
    const count = done.ids.length === 1 ? '1 widget' : `${done.ids.length} widgets`
    if (!change(`Paste ${count}`, done.recipe)) return
    select(done.ids)
    // Where the focus goes, the page scrolls to.
    focusNext.current = done.ids[0]
    announce([`${count} pasted.`, ...done.notes].join(' '))
    if (done.notes.length > 0) showDone(done.notes.join(' '))
  }
  const refuse = (why: string) => {
    announce(why)
    showFailure('Nothing was pasted', why)
  }

  const act = {
    copy: (event: ClipboardEvent) => {
      const copy = copied()
      if (!copy || !event.clipboardData) return undefined
      event.preventDefault()
      event.clipboardData.setData(CLIP_TYPE, clipText(copy.clip))
      event.clipboardData.setData('text/plain', clipText(copy.clip))
      announce(`${commands.namesOf(copy.ids)} copied.`)
      return copy
    },
    cut: (event: ClipboardEvent) => {
      const copy = canEdit ? act.copy(event) : undefined
      if (copy) commands.removeOnly(copy.ids)
    },
    paste: (event: ClipboardEvent) => {
      const data = event.clipboardData
      if (!data || !canEdit) return
      event.preventDefault()
      paste(data.getData(CLIP_TYPE) || data.getData('text/plain'))
    },
  }
  const latest = useRef(act)
  useEffect(() => {
    latest.current = act
  })
  useEffect(() => {
    const ended = new AbortController()
    const { signal } = ended
    for (const name of ['copy', 'cut', 'paste'] as const) {
      window.addEventListener(
        name,
        (event) => {
          if (isTyping(event.target) || (name !== 'paste' && isReading())) return
          latest.current[name](event)
        },
        { signal },
      )
    }
    return () => ended.abort()
  }, [])

  return {
    /** For buttons: through the clipboard that the browser lends to pages. */
    copy: async () => {
      const copy = copied()
      if (!copy) return announce('Select a widget first.')
      await navigator.clipboard.writeText(clipText(copy.clip))
      announce(`${commands.namesOf(copy.ids)} copied.`)
    },
    paste: async () => {
      try {
        paste(await navigator.clipboard.readText())
      } catch (fault) {
        if (!(fault instanceof DOMException)) throw fault
        refuse('The browser did not let the page read the clipboard. Press Ctrl V instead.')
      }
    },
  }
}
