/** What other tools call their panels, and the widget that shows such a thing here. */
const COMPONENTS: Readonly<Record<string, string>> = {
  graph: 'line-chart',
  timeseries: 'line-chart',
  time_series: 'line-chart',
  line: 'line-chart',
  trend: 'line-chart',
  area: 'area-chart',
  bar: 'bar-chart',
  barchart: 'bar-chart',
  bargauge: 'bar-chart',
  histogram: 'bar-chart',
  pie: 'pie-chart',
  piechart: 'pie-chart',
  donut: 'pie-chart',
  value: 'figure',
  stat: 'figure',
  singlestat: 'figure',
  metric: 'figure',
  gauge: 'gauge',
  heatmap: 'heat-map',
  table: 'table',
  'table-old': 'table',
  list: 'list',
  logs: 'activity-feed',
  trace: 'table',
  text: 'rich-text',
  markdown: 'rich-text',
  row: 'section',
  section: 'section',
  news: 'list',
  dashlist: 'quick-actions',
  alertlist: 'list',
}

/** The component for another tool's kind of panel; undefined where there is no such thing here. */
export function componentFor(kind: string | undefined): string | undefined {
  const name = kind?.toLowerCase()
  return name !== undefined && Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined
}

/** Components that show no data: nothing is to be chosen for them. */
export const STANDS_ALONE: ReadonlySet<string> = new Set(['rich-text', 'section', 'quick-actions'])
