import { demoId, type Placement, type Placements } from '@mtc/openapi'
import { consoleTheme, storefrontThemes } from '@mtc/themes'
import { manifests } from '@mtc/widgets/manifests'

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
  manifests.map(({ slug, name, type, category, description, icon, size, propsSchema, defaultProps }) => ({
    name,
    slug,
    type,
    category,
    propsSchema,
    defaultProps: { ...defaultProps },
    renderConfig: { view: slug, description, icon, ...size },
    dependencies: [] as string[],
  })),
)

const templates = numbered('template', [
  { page: 'dashboard', name: 'Home', audience: 'console', area: 'home', layoutId: idOf('layout', 1), isDefault: true },
  { page: 'products', name: 'Catalog at a glance', audience: 'console', area: 'catalog', layoutId: idOf('layout', 1) },
  { page: 'orders', name: 'Selling at a glance', audience: 'console', area: 'selling', layoutId: idOf('layout', 1) },
  { page: 'home', name: 'Storefront home', audience: 'storefront', area: null, layoutId: idOf('layout', 2) },
]).map((template) => ({
  isDefault: false,
  ...template,
  themeId: null,
  overrideConfig: {},
  variables: [],
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
  /** Shown only to those who hold it: others would see a widget whose rows are refused. */
  permission?: string
}

const pages: Readonly<Record<string, readonly Placed[]>> = {
  dashboard: [
    {
      view: 'figure',
      lg: [0, 0, 4, 3],
      md: [0, 0, 2, 3],
      props: { title: 'Revenue', source: 'orders', measure: 'revenue', days: 30, compare: true, trend: true },
    },
    {
      view: 'figure',
      lg: [4, 0, 4, 3],
      md: [2, 0, 2, 3],
      props: { title: 'Orders', source: 'orders', measure: 'count', days: 30, compare: true, trend: true },
    },
    {
      view: 'figure',
      lg: [8, 0, 4, 3],
      md: [4, 0, 2, 3],
      props: { title: 'Average order', source: 'orders', measure: 'average', days: 30, compare: true, trend: true },
    },
    {
      view: 'line-chart',
      lg: [0, 3, 8, 7],
      md: [0, 3, 6, 7],
      props: { title: 'Revenue per day', measure: 'revenue', days: 30, groupBy: 'day', area: true },
    },
    {
      view: 'bar-chart',
      lg: [8, 3, 4, 7],
      md: [0, 10, 6, 6],
      props: { title: 'Orders by status', source: 'orders', measure: 'count', days: 30, groupBy: 'status', limit: 8 },
    },
    {
      view: 'table',
      lg: [0, 10, 12, 8],
      md: [0, 16, 6, 8],
      props: { title: 'Recent orders', resource: 'orders', rows: 9 },
      permission: 'orders:read',
    },
  ],
  products: [
    ...[
      { title: 'On sale', status: 'active' },
      { title: 'Drafts', status: 'draft' },
      { title: 'Archived', status: 'archived' },
    ].map(
      (props, index): Placed => ({
        view: 'figure',
        lg: [index * 4, 0, 4, 2],
        md: [index * 2, 0, 2, 2],
        props: { source: 'products', measure: 'count', days: 400, compare: false, trend: false, ...props },
      }),
    ),
    {
      view: 'table',
      lg: [0, 2, 8, 9],
      md: [0, 2, 6, 9],
      props: { title: 'Changed last', resource: 'products', rows: 9 },
    },
    {
      view: 'bar-chart',
      lg: [8, 2, 4, 9],
      md: [0, 11, 6, 7],
      props: { title: 'Sold most', source: 'orders', measure: 'items', days: 30, groupBy: 'product', limit: 8 },
    },
  ],
  orders: [
    {
      view: 'line-chart',
      lg: [0, 0, 8, 7],
      md: [0, 0, 6, 7],
      props: { title: 'Orders per day', measure: 'count', days: 30, groupBy: 'day', compare: true },
    },
    {
      view: 'bar-chart',
      lg: [8, 0, 4, 7],
      md: [0, 7, 6, 6],
      props: { title: 'Revenue per week', source: 'orders', measure: 'revenue', days: 84, groupBy: 'week', limit: 13 },
    },
    {
      view: 'table',
      lg: [0, 7, 12, 11],
      md: [0, 13, 6, 11],
      props: { title: 'Recent orders', resource: 'orders', rows: 12 },
      permission: 'orders:read',
    },
  ],
  home: [
    { view: 'hero', region: 'hero', lg: [0, 0, 12, 5], md: [0, 0, 6, 5], props: {} },
    { view: 'product-grid', lg: [0, 0, 12, 16], md: [0, 0, 6, 16], props: { title: 'Everything on sale' } },
  ],
}

const placement = ([x, y, w, h]: Cells): Placement => ({ x, y, w, h })

/** On a phone widgets stand below each other, in reading order and with the height they have on a wide screen. */
const onPhone = (placed: readonly Placed[], index: number): Placement => {
  const above = placed.slice(0, index).filter(({ region }) => region === placed[index]?.region)
  return placement([0, above.reduce((rows, { lg }) => rows + lg[3], 0), 1, placed[index]?.lg[3] ?? 1])
}

const componentIdOf = (view: string) => {
  const component = components.find(({ slug }) => slug === view)
  if (!component)
    throw new Error(`A system page shows "${view}", but no widget of that name is in @mtc/widgets/manifests.`)
  return component.id
}

const widgets = numbered(
  'widget',
  Object.entries(pages).flatMap(([page, placed]) =>
    placed.map(({ view, region = 'main', lg, md, props, permission }, index) => ({
      componentId: componentIdOf(view),
      page,
      region,
      position: index,
      grid: { lg: placement(lg), md: placement(md), sm: onPhone(placed, index) } satisfies Placements,
      props,
      visibilityRules: permission ? { permission } : {},
      isActive: true,
    })),
  ),
)

/** The rows that belong to no tenant: themes, layouts, components and the pages every shop starts with. */
export const systemUi = { themes, layouts, components, templates, widgets }
