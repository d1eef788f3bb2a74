import { lazy } from 'react'
import type { WidgetView } from './view.ts'

export type { Browsing, LinkProps, LinkTarget, ViewProps, WidgetContext, WidgetView } from './view.ts'

/** Each widget's view, fetched when a page shows it first. */
const views: ReadonlyMap<string, WidgetView> = new Map([
  ['figure', lazy(() => import('./figure/view.tsx'))],
  ['line-chart', lazy(() => import('./line-chart/view.tsx'))],
  ['bar-chart', lazy(() => import('./bar-chart/view.tsx'))],
  ['table', lazy(() => import('./table/view.tsx'))],
  ['hero', lazy(() => import('./hero/view.tsx'))],
  ['product-grid', lazy(() => import('./product-grid/view.tsx'))],
  ['rich-text', lazy(() => import('./rich-text/view.tsx'))],
])

/** The view behind a component's `view`; undefined when a newer version or a plugin brought it. */
export const viewOf = (view: string): WidgetView | undefined => views.get(view)
