import HeroView from './hero/view.tsx'
import ProductGridView from './product-grid/view.tsx'
import RichTextView from './rich-text/view.tsx'
import type { WidgetView } from './view.ts'

export type { LinkProps, LinkTarget, WidgetContext } from './view.ts'
export { ProductGridView }

const views: ReadonlyMap<string, WidgetView> = new Map([
  ['hero', HeroView],
  ['rich-text', RichTextView],
])

/** The views a shop's page draws without asking for anything, at hand from the start: a shop must not jump as it loads. */
export const shopViewOf = (view: string): WidgetView | undefined => views.get(view)
