import { demoId, type Placement, type Placements } from '@mtc/openapi'
import { type Binding, insightBinding, type PageVariable, rowsBinding } from '@mtc/openapi/page'
import { consoleTheme, storefrontThemes } from '@mtc/themes'
import { manifests } from '@mtc/widgets/manifests'
import { offerOnSale } from '@mtc/widgets/product-grid'

type Kind = 'theme' | 'layout' | 'component' | 'template' | 'widget'
const idOf = (kind: Kind, n: number) => demoId('system', kind, n)
/** The id of the n-th row, n from 1 in the order of the list. */
const numbered = <T extends object>(kind: Kind, rows: readonly T[]) =>
  rows.map((row, index) => ({ id: idOf(kind, index + 1), ...row }))

// The plain theme comes first: it is the default of every shop that has not chosen.
const themes = numbered(
  'theme',
  [...storefrontThemes, consoleTheme].map(({ slug, name, tokens }, index) => ({
    name,
    slug,
    isDefault: index === 0,
    colors: { ...tokens.colors },
    fonts: { ...tokens.fonts },
    spacing: { ...tokens.spacing },
    borders: { ...tokens.borders },
    shadows: { ...tokens.shadows },
  })),
)

const grid = {
  gridConfig: { columns: 12, gap: 16, rowHeight: 40 },
  responsiveConfig: {
    lg: { minWidth: 960, columns: 12 },
    md: { minWidth: 600, columns: 6 },
    sm: { minWidth: 0, columns: 1 },
  },
}
const layouts = numbered('layout', [
  {
    name: 'One column',
    slug: 'one-column',
    type: 'page',
    regions: [{ name: 'main', width: 12, height: 0 }],
    ...grid,
  },
  {
    name: 'Storefront',
    slug: 'storefront',
    type: 'page',
    regions: [
      { name: 'hero', width: 12, height: 0 },
      { name: 'main', width: 12, height: 0 },
    ],
    ...grid,
  },
])

const components = numbered(
  'component',
  manifests.map(({ slug, name, type, category, description, icon, size, revision, propsSchema, defaultProps }) => ({
    name,
    slug,
    type,
    category,
    revision,
    propsSchema,
    defaultProps: { ...defaultProps },
    renderConfig: { view: slug, description, icon, ...size },
    dependencies: [] as string[],
  })),
)

/** What the widgets of a dashboard follow unless they say otherwise. */
const time: PageVariable = {
  id: 'time',
  label: 'Time',
  kind: 'period',
  default: { kind: 'last', count: 30, unit: 'day' },
}
const period = { kind: 'variable', variable: time.id } as const

const dashboard = { audience: 'console', layoutId: idOf('layout', 1), variables: [time] } as const
const templates = numbered('template', [
  { page: 'dashboard', name: 'Home', area: 'home', isDefault: true, ...dashboard },
  { page: 'products', name: 'Catalog at a glance', area: 'catalog', ...dashboard },
  { page: 'orders', name: 'Selling at a glance', area: 'selling', ...dashboard },
  {
    page: 'home',
    name: 'Storefront home',
    audience: 'storefront',
    area: null,
    isDefault: true,
    layoutId: idOf('layout', 2),
  },
]).map((template) => ({
  isDefault: false,
  variables: [] as PageVariable[],
  ...template,
  themeId: null,
  overrideConfig: {},
  refreshSeconds: null,
  visibilityRules: {},
}))

/** Column, row, width, height: on a wide grid of 12 columns, and on a middling one of 6. */
type Cells = readonly [x: number, y: number, w: number, h: number]
interface Placed {
  view: string
  region?: string
  lg: Cells
  md: Cells
  props: Record<string, unknown>
  binding?: Binding
  /** Shown only to those who hold it: others would see a widget whose rows are refused. */
  permission?: string
}

/** A figure of a dashboard: a third of its width. */
const figure = (place: number, h: number, title: string, binding: Binding, trend = true): Placed => ({
  view: 'figure',
  lg: [place * 4, 0, 4, h],
  md: [place * 2, 0, 2, h],
  props: { title, trend },
  binding,
})
const compared = (measure: string) => insightBinding({ source: 'orders', measure, period, compare: 'previous-period' })
const productsThatAre = (status: string) =>
  insightBinding({
    source: 'products',
    measure: 'count',
    conditions: [{ field: 'status', operator: 'is', values: [status] }],
  })

const pages: Readonly<Record<string, readonly Placed[]>> = {
  dashboard: [
    figure(0, 3, 'Revenue', compared('revenue')),
    figure(1, 3, 'Orders', compared('count')),
    figure(2, 3, 'Average order', compared('average')),
    {
      view: 'line-chart',
      lg: [0, 3, 8, 7],
      md: [0, 3, 6, 7],
      props: { title: 'Revenue per day', area: true },
      binding: insightBinding({ source: 'orders', measure: 'revenue', groupBy: 'day', period }),
    },
    {
      view: 'bar-chart',
      lg: [8, 3, 4, 7],
      md: [0, 10, 6, 6],
      props: { title: 'Orders by status' },
      binding: insightBinding({ source: 'orders', measure: 'count', groupBy: 'status', period, limit: 8 }),
    },
    {
      view: 'table',
      lg: [0, 10, 12, 8],
      md: [0, 16, 6, 8],
      props: { title: 'Recent orders' },
      binding: rowsBinding({ resource: 'orders', sort: '-placedAt', limit: 9 }),
      permission: 'orders:read',
    },
  ],
  products: [
    figure(0, 2, 'On sale', productsThatAre('active'), false),
    figure(1, 2, 'Drafts', productsThatAre('draft'), false),
    figure(2, 2, 'Archived', productsThatAre('archived'), false),
    {
      view: 'table',
      lg: [0, 2, 8, 9],
      md: [0, 2, 6, 9],
      props: { title: 'Changed last' },
      binding: rowsBinding({
        resource: 'products',
        fields: ['name', 'sku', 'status', 'updatedAt', 'price'],
        sort: '-updatedAt',
        limit: 9,
      }),
    },
    {
      view: 'bar-chart',
      lg: [8, 2, 4, 9],
      md: [0, 11, 6, 7],
      props: { title: 'Sold most' },
      binding: insightBinding({ source: 'order-items', measure: 'quantity', groupBy: 'product', period, limit: 8 }),
    },
  ],
  orders: [
    {
      view: 'line-chart',
      lg: [0, 0, 8, 7],
      md: [0, 0, 6, 7],
      props: { title: 'Orders per day', area: true },
      binding: insightBinding({
        source: 'orders',
        measure: 'count',
        groupBy: 'day',
        period,
        compare: 'previous-period',
      }),
    },
    {
      view: 'bar-chart',
      lg: [8, 0, 4, 7],
      md: [0, 7, 6, 6],
      props: { title: 'Revenue per week' },
      binding: insightBinding({
        source: 'orders',
        measure: 'revenue',
        groupBy: 'week',
        period: { kind: 'last', count: 13, unit: 'week' },
      }),
    },
    {
      view: 'table',
      lg: [0, 7, 12, 11],
      md: [0, 13, 6, 11],
      props: { title: 'Recent orders' },
      binding: rowsBinding({ resource: 'orders', sort: '-placedAt', limit: 12 }),
      permission: 'orders:read',
    },
  ],
  home: [
    { view: 'hero', region: 'hero', lg: [0, 0, 12, 5], md: [0, 0, 6, 5], props: {} },
    {
      view: 'product-grid',
      lg: [0, 0, 12, 16],
      md: [0, 0, 6, 16],
      props: { title: 'Everything on sale' },
      binding: offerOnSale,
    },
  ],
}

const placement = ([x, y, w, h]: Cells): Placement => ({ x, y, w, h })

/** On a phone widgets stand below each other, in reading order and with the height they have on a wide screen. */
const onPhone = (placed: readonly Placed[], index: number): Placement => {
  const above = placed.slice(0, index).filter(({ region }) => region === placed[index]?.region)
  return placement([0, above.reduce((rows, { lg }) => rows + lg[3], 0), 1, placed[index]?.lg[3] ?? 1])
}

const componentOf = (view: string) => {
  const component = components.find(({ slug }) => slug === view)
  if (!component)
    throw new Error(`A system page shows "${view}", but no widget of that name is in @mtc/widgets/manifests.`)
  return component
}

const widgets = numbered(
  'widget',
  Object.entries(pages).flatMap(([page, placed]) =>
    placed.map(({ view, region = 'main', lg, md, props, binding = null, permission }, index) => ({
      componentId: componentOf(view).id,
      componentRevision: componentOf(view).revision,
      page,
      region,
      position: index,
      grid: { lg: placement(lg), md: placement(md), sm: onPhone(placed, index) } satisfies Placements,
      props,
      binding,
      visibilityRules: permission ? { permission } : {},
      isActive: true,
    })),
  ),
)

/** The rows that belong to no tenant: themes, layouts, components and the pages every shop starts with. */
export const systemUi = { themes, layouts, components, templates, widgets }
