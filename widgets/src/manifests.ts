import { activityFeed } from './activity-feed/manifest.ts'
import { alert } from './alert/manifest.ts'
import { areaChart } from './area-chart/manifest.ts'
import { barChart } from './bar-chart/manifest.ts'
import { calendar } from './calendar/manifest.ts'
import { countdown } from './countdown/manifest.ts'
import { embeddedForm } from './embedded-form/manifest.ts'
import { figure } from './figure/manifest.ts'
import { funnel } from './funnel/manifest.ts'
import { gauge } from './gauge/manifest.ts'
import { heatMap } from './heat-map/manifest.ts'
import { hero } from './hero/manifest.ts'
import { image } from './image/manifest.ts'
import { lineChart } from './line-chart/manifest.ts'
import { list } from './list/manifest.ts'
import type { WidgetManifest } from './manifest.ts'
import { pieChart } from './pie-chart/manifest.ts'
import { productCarousel } from './product-carousel/manifest.ts'
import { productGrid } from './product-grid/manifest.ts'
import { quickActions } from './quick-actions/manifest.ts'
import { richText } from './rich-text/manifest.ts'
import { section } from './section/manifest.ts'
import { spacer } from './spacer/manifest.ts'
import { stackedBarChart } from './stacked-bar-chart/manifest.ts'
import { stockTicker } from './stock-ticker/manifest.ts'
import { table } from './table/manifest.ts'
import { topList } from './top-list/manifest.ts'
import { video } from './video/manifest.ts'

/** Every widget that ships with the product. Add at the end: the system's ids follow this order. */
export const manifests: readonly WidgetManifest[] = [
  figure,
  lineChart,
  barChart,
  table,
  hero,
  productGrid,
  richText,
  list,
  topList,
  productCarousel,
  image,
  video,
  countdown,
  alert,
  section,
  spacer,
  calendar,
  activityFeed,
  stockTicker,
  quickActions,
  embeddedForm,
  areaChart,
  stackedBarChart,
  pieChart,
  funnel,
  gauge,
  heatMap,
]

const bySlug = new Map(manifests.map((manifest) => [manifest.slug, manifest]))

/** The manifest behind a component's `view`; undefined when a newer version or a plugin brought it. */
export const manifestOf = (view: string): WidgetManifest | undefined => bySlug.get(view)
