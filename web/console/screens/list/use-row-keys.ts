import { type RefObject, useEffect } from 'react'
import { useShortcuts } from '../../core/shortcuts.ts'

const linksIn = (container: HTMLElement | null): Element[] => [
  ...(container?.querySelectorAll<HTMLElement>('tbody td > a[href], a[data-row]') ?? []),
]
const focus = (link: Element | undefined) => {
  if (!(link instanceof HTMLElement)) return
  link.focus()
  link.scrollIntoView({ block: 'nearest' })
}

/** Moves through a list's rows with `j` and `k`, and with the arrows once a row has the focus; Enter follows. */
export function useRowKeys(container: RefObject<HTMLElement | null>): void {
  const move = (step: number) => {
    const links = linksIn(container.current)
    const at = document.activeElement ? links.indexOf(document.activeElement) : -1
    focus(links[at === -1 ? (step > 0 ? 0 : links.length - 1) : at + step])
  }
  useShortcuts([
    { keys: 'j', label: 'Next row', group: 'Lists', run: () => move(1) },
    { keys: 'k', label: 'Row before', group: 'Lists', run: () => move(-1) },
  ])
  useEffect(() => {
    // At the document: the rows come and go with what the list is narrowed to.
    const onKeyDown = (event: KeyboardEvent) => {
      const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
      const links = step === 0 ? [] : linksIn(container.current)
      const at = event.target instanceof Element ? links.indexOf(event.target) : -1
      if (at === -1) return
      event.preventDefault()
      focus(links[at + step])
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [container])
}
