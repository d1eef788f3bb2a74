import type { PageFault } from '@mtc/openapi/page'

const PATIENCE_MS = 1_000
const FIELDS = 'input, textarea, button, [tabindex="0"]'

const visible = (field: HTMLElement) => field.offsetParent !== null

type Told = Pick<PageFault, 'message' | 'pointer' | 'widgetId'>

/** The field below an element that a fault is about: its prop's, else the one that shows its words, else the first that is marked. */
export function faultyField(root: ParentNode, { message, pointer, widgetId }: Told): HTMLElement | undefined {
  const [, prop] = /^\/widgets\/\d+\/props\/(.+)$/.exec(pointer) ?? []
  // The form of a widget's props names its fields by their places.
  const ofProp =
    prop === undefined
      ? undefined
      : root.querySelector<HTMLElement>(`[id="${CSS.escape(`props-${widgetId}/${prop}`)}"]`)
  if (ofProp?.matches(FIELDS)) return ofProp
  const marked = [...root.querySelectorAll<HTMLElement>('[aria-invalid="true"]')]
  const says = (id: string) => document.getElementById(id)?.textContent?.includes(message) ?? false
  return (
    marked.find((field) => (field.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean).some(says)) ??
    marked[0]
  )
}

/** Leads to the field that a fault is about, as soon as the settings show it; else to the first of its tab. */
export function focusFault(fault: PageFault): void {
  const settings = () => document.querySelector(`[data-settings-of="${CSS.escape(fault.widgetId ?? '')}"]`)
  const look = () => {
    const root = settings()
    // A dialog that is on its way out still holds the focus.
    const dialog = document.querySelector('[role=dialog]')
    if (dialog && !dialog.contains(root)) return
    const field = root && faultyField(root, fault)
    if (!field) return
    stop()
    field.focus()
  }
  const observer = new MutationObserver(look)
  const timer = setTimeout(() => {
    stop()
    const panel = settings()?.querySelector('[role=tabpanel]') ?? settings()
    ;[...(panel?.querySelectorAll<HTMLElement>(FIELDS) ?? [])].find(visible)?.focus()
  }, PATIENCE_MS)
  const stop = () => {
    observer.disconnect()
    clearTimeout(timer)
  }
  observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['aria-invalid'] })
  requestAnimationFrame(look)
}
