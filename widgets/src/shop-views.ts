import { lazy } from 'react'
import { alert } from './alert/manifest.ts'
import { countdown } from './countdown/manifest.ts'
import { finished } from './finished.ts'
import HeroView from './hero/view.tsx'
import { image } from './image/manifest.ts'
import ImageView from './image/view.tsx'
import ProductGridView from './product-grid/view.tsx'
import { richText } from './rich-text/manifest.ts'
import RichTextView from './rich-text/view.tsx'
import SectionView from './section/view.tsx'
import SpacerView from './spacer/view.tsx'
import { video } from './video/manifest.ts'
import type { WidgetView } from './view.ts'

export type { Folding, LinkProps, LinkTarget, WidgetContext } from './view.ts'
export { ProductGridView }

/**
 * The views of a shop's pages; what belongs into a back office has none here. Those that most pages are made of are at
 * hand from the start: a shop must not jump as it loads.
 */
const views: ReadonlyMap<string, WidgetView> = new Map<string, WidgetView>([
  ['hero', HeroView],
  ['rich-text', RichTextView],
  ['product-grid', ProductGridView],
  ['section', SectionView],
  ['spacer', SpacerView],
  ['image', ImageView],
  ['product-carousel', lazy(() => import('./product-carousel/view.tsx'))],
  ['alert', lazy(() => import('./alert/view.tsx'))],
  ['countdown', lazy(() => import('./countdown/view.tsx'))],
  ['video', lazy(() => import('./video/view.tsx'))],
  ['list', lazy(() => import('./list/shop-view.tsx'))],
  ['stock-ticker', lazy(() => import('./stock-ticker/view.tsx'))],
])

/** The view that a shop draws a widget with; undefined where it draws nothing. */
export const shopViewOf = (view: string): WidgetView | undefined => views.get(view)

/** Those that their makers have to give something before there is anything to see. */
const given = new Map([alert, countdown, image, richText, video].map((manifest) => [manifest.slug, manifest]))

/** The widgets of a shop's page that have something to show. */
export const finishedInShop = <W extends Parameters<typeof finished>[0][number]>(widgets: readonly W[]): W[] =>
  finished(widgets, (view) => given.get(view))
