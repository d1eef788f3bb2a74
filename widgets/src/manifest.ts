import type { Answers, Audience, Binding, BindingSlot } from '@mtc/openapi/page'
import type { JsonSchema } from '@mtc/openapi/product-schema'

/** Props as they are stored: whatever the row says, since a component's schema may have moved on. */
export type StoredProps = Readonly<Record<string, unknown>>

/** What of a widget moves on when its component does. */
export interface StoredWidget {
  props: StoredProps
  binding: Binding | null
}

/** Cells of a grid of 12 columns whose rows are 40 pixels high. */
export interface WidgetSize {
  w: number
  h: number
  minW: number
  minH: number
}

/** Which data a widget can be bound to, and what a new one shows. */
export interface WidgetBinding extends BindingSlot {
  default: Binding
}

export interface WidgetDefinition<P> {
  /** Names the component and its folder; stored with every widget, so it never changes. */
  slug: string
  name: string
  type: 'widget' | 'chart' | 'form'
  /** The heading under which the palette lists it. */
  category: string
  /** On whose pages it can stand; when left out, on those of the people who run the shop. */
  audiences?: readonly Audience[]
  description: string
  /** A name of @tabler/icons-react. */
  icon: string
  size: WidgetSize
  /** A card with a title, or bare: the widget is its own heading. */
  frame: 'card' | 'bare'
  /** The shape that stands in while its data is on the way. */
  skeleton: 'figure' | 'chart' | 'rows' | 'tiles' | 'text'
  /** Counts the versions of `propsSchema`: goes up by one whenever stored props need `migrate`. */
  revision: number
  /** Brings a widget that was made for an older revision up to this one. */
  migrate?: (from: number, widget: StoredWidget) => StoredWidget
  propsSchema: JsonSchema
  defaultProps: StoredProps
  /** Sound props from stored ones: what is missing or no longer fits falls back. */
  read: (stored: StoredProps) => P
  /** Absent: it needs no data. */
  binding?: WidgetBinding
  /** What to ask for, each question by a name of the view's; `{ data: binding }` when left out. The binding's variables are filled in. */
  queries?: (props: P, binding: Binding) => Readonly<Record<string, Binding>>
  /** What somebody has yet to give it, as a sentence: until then nobody but its makers has anything of it. */
  unfinished?: (props: P, binding: Binding | null) => string | undefined
  /** When there is nothing to draw, and the sentence that says so. */
  empty?: { when: (answers: Answers) => boolean; message: string }
}

/** A widget as the host and the API's seed know it. */
export type WidgetManifest = Omit<
  WidgetDefinition<unknown>,
  'read' | 'queries' | 'migrate' | 'unfinished' | 'audiences'
> & {
  audiences: readonly Audience[]
  /** Undefined of a widget that has what it is about. */
  unfinished: (stored: StoredProps, binding: Binding | null) => string | undefined
  /** What a widget with these props and this binding asks for; nothing when it needs or has no data. */
  queries: (stored: StoredProps, binding: Binding | null) => Readonly<Record<string, Binding>>
  /** The widget as this revision stores it; itself when it is up to date. */
  migrate: (from: number, widget: StoredWidget) => StoredWidget
}

const CONSOLE: readonly Audience[] = ['console']

/** Declares a widget: a value in a folder of its own, beside the view that draws it. Holds no React and fetches nothing. */
export function defineWidget<P>(
  definition: WidgetDefinition<P>,
): WidgetManifest & { read: (stored: StoredProps) => P } {
  const { read, queries, migrate, unfinished, ...rest } = definition
  const asked = (stored: StoredProps, binding: Binding) => queries?.(read(stored), binding) ?? { data: binding }
  return {
    audiences: CONSOLE,
    ...rest,
    read,
    unfinished: (stored, binding) => unfinished?.(read(stored), binding),
    queries: (stored, binding) => (binding && rest.binding?.kinds.includes(binding.kind) ? asked(stored, binding) : {}),
    migrate: (from, widget) => (from < rest.revision && migrate ? migrate(from, widget) : widget),
  }
}
