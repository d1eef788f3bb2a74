import { lazy } from 'react'
import type { WidgetView } from './view.ts'

export type {
  Browsing,
  Folding,
  Interaction,
  LinkProps,
  LinkTarget,
  RecordFormProps,
  ViewProps,
  WidgetContext,
  WidgetView,
} from './view.ts'

/** Each widget's view, fetched when a page shows it first. */
const views: ReadonlyMap<string, WidgetView> = new Map([
  ['figure', lazy(() => import('./figure/view.tsx'))],
  ['line-chart', lazy(() => import('./line-chart/view.tsx'))],
  ['bar-chart', lazy(() => import('./bar-chart/view.tsx'))],
  ['table', lazy(() => import('./table/view.tsx'))],
  ['hero', lazy(() => import('./hero/view.tsx'))],
  ['product-grid', lazy(() => import('./product-grid/view.tsx'))],
  ['rich-text', lazy(() => import('./rich-text/view.tsx'))],
  ['list', lazy(() => import('./list/view.tsx'))],
  ['top-list', lazy(() => import('./top-list/view.tsx'))],
  ['product-carousel', lazy(() => import('./product-carousel/view.tsx'))],
  ['image', lazy(() => import('./image/view.tsx'))],
  ['video', lazy(() => import('./video/view.tsx'))],
  ['countdown', lazy(() => import('./countdown/view.tsx'))],
  ['alert', lazy(() => import('./alert/view.tsx'))],
  ['section', lazy(() => import('./section/view.tsx'))],
  ['spacer', lazy(() => import('./spacer/view.tsx'))],
  ['calendar', lazy(() => import('./calendar/view.tsx'))],
  ['activity-feed', lazy(() => import('./activity-feed/view.tsx'))],
  ['stock-ticker', lazy(() => import('./stock-ticker/view.tsx'))],
  ['quick-actions', lazy(() => import('./quick-actions/view.tsx'))],
  ['embedded-form', lazy(() => import('./embedded-form/view.tsx'))],
  ['area-chart', lazy(() => import('./area-chart/view.tsx'))],
  ['stacked-bar-chart', lazy(() => import('./stacked-bar-chart/view.tsx'))],
  ['pie-chart', lazy(() => import('./pie-chart/view.tsx'))],
  ['funnel', lazy(() => import('./funnel/view.tsx'))],
  ['gauge', lazy(() => import('./gauge/view.tsx'))],
  ['heat-map', lazy(() => import('./heat-map/view.tsx'))],
])

/** The view behind a component's `view`; undefined when a newer version or a plugin brought it. */
export const viewOf = (view: string): WidgetView | undefined => views.get(view)
