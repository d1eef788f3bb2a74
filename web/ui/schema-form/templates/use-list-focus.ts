import { type RefObject, useEffect, useRef, useState } from 'react'

const focusables = 'input:not([type=hidden]), textarea, button, select, [tabindex="0"]'

export interface ListFocus {
  add: RefObject<HTMLButtonElement | null>
  /** What was done last, for those who hear it. */
  said: string
  say: (text: string) => void
  noticeAdd: () => void
  /** Sees a tool of an entry being used, from anywhere inside the list. */
  noticeTool: (target: EventTarget) => void
}

/** Moves the focus to an entry that was just added, and to what took the place of one that was removed; says both. */
export function useListFocus(list: RefObject<HTMLElement | null>, count: number): ListFocus {
  const add = useRef<HTMLButtonElement>(null)
  const before = useRef(count)
  const [said, say] = useState('')
  const removedAt = useRef<number | undefined>(undefined)
  const added = useRef(false)
  useEffect(() => {
    const entries = list.current?.children ?? []
    if (count > before.current && added.current) {
      entries[count - 1]?.querySelector<HTMLElement>(focusables)?.focus()
      say(`Entry ${count} added.`)
    } else if (count < before.current && removedAt.current !== undefined) {
      const next = entries[Math.min(removedAt.current, count - 1)]
      const target = next?.querySelector<HTMLElement>('[data-remove]') ?? add.current
      target?.focus()
      say(`Entry ${removedAt.current + 1} removed, ${count} left.`)
    }
    before.current = count
    added.current = false
    removedAt.current = undefined
  }, [list, count])

  return {
    add,
    said,
    say,
    noticeAdd: () => {
      added.current = true
    },
    noticeTool: (target) => {
      const button = target instanceof Element ? target.closest('button[data-tool]') : null
      const entry = button?.closest('[data-entry]')
      if (!(button instanceof HTMLElement) || !entry || !list.current) return
      const place = [...list.current.children].indexOf(entry)
      if (button.dataset.tool === 'remove') {
        removedAt.current = place
        return
      }
      const to = button.dataset.tool === 'up' ? place : place + 2
      say(`Entry ${place + 1} moved to place ${to}.`)
      // Moving a row in the document takes the focus from it.
      requestAnimationFrame(() => button.focus())
    },
  }
}
