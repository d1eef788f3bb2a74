import type { Binding, BindingSlot, PageVariable } from '@mtc/openapi/page'

/** What every part of the editor of a binding is handed. */
export interface BindingEditing<B extends Binding = Binding> {
  binding: B
  slot: BindingSlot
  variables: readonly PageVariable[]
  /** Whether the page is one of the shop front: only what anybody may see can stand on it. */
  isPublic: boolean
  isReadonly: boolean
  /** Whether the widget shows the columns that are chosen; else it takes of a row what it needs. */
  hasColumns: boolean
  /** What is wrong at a place of the binding: `/measure`. */
  faultAt: (at: string) => string | undefined
  /** Changes the binding; changes in a row of the same topic become one step. */
  change: (binding: Binding, topic?: string) => void
}
