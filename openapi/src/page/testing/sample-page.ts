import type { CheckedComponent, ListedResource, PageSurroundings } from '../check/surroundings.ts'
import type { PageContent, PageWidget } from '../content.ts'
import { insightBinding, rowsBinding } from '../new-binding.ts'

/** Figures that nothing is wrong with. */
export const someFigures = insightBinding({ source: 'orders', measure: 'revenue' })

/** Rows that nothing is wrong with. */
export const someRows = rowsBinding({ resource: 'orders', fields: ['orderNumber', 'total'], sort: '-placedAt' })

/** A widget that nothing is wrong with: a figure of orders. */
export const sampleWidget = (more: Partial<PageWidget> = {}): PageWidget => ({
  id: 'w1',
  componentId: 'figure',
  componentRevision: 1,
  region: 'main',
  grid: { lg: { x: 0, y: 0, w: 4, h: 3 } },
  props: { title: 'Revenue' },
  binding: someFigures,
  visibilityRules: {},
  isActive: true,
  originId: null,
  ...more,
})

/** A page that nothing is wrong with. */
export const samplePage = (more: Partial<PageContent> = {}): PageContent => ({
  page: 'sales',
  name: 'Sales',
  audience: 'console',
  area: 'home',
  layoutId: 'layout',
  themeId: null,
  isDefault: false,
  overrideConfig: {},
  variables: [],
  refreshSeconds: null,
  visibilityRules: {},
  systemRevision: null,
  widgets: [sampleWidget()],
  ...more,
})

const title = { type: 'string', title: 'Title', minLength: 1 }
const components: Readonly<Record<string, CheckedComponent>> = {
  figure: {
    name: 'Figure',
    propsSchema: { type: 'object', properties: { title }, required: ['title'] },
    defaultProps: {},
    slot: { kinds: ['insight'], groupings: ['none', 'time'], canSplit: false },
  },
  chart: {
    name: 'Chart',
    propsSchema: { type: 'object', properties: { title } },
    defaultProps: { title: 'Chart' },
    slot: { kinds: ['insight'], groupings: ['time', 'dimension'] },
  },
  line: {
    name: 'Line',
    propsSchema: { type: 'object' },
    defaultProps: {},
    slot: { kinds: ['insight'], groupings: ['time'] },
  },
  table: {
    name: 'Table',
    propsSchema: { type: 'object' },
    defaultProps: {},
    slot: { kinds: ['rows'], resources: ['orders', 'products'] },
  },
  text: { name: 'Text', propsSchema: { type: 'object' }, defaultProps: {}, slot: null },
  own: { name: 'Own', propsSchema: { type: 'object' }, defaultProps: {} },
}
const resources: readonly ListedResource[] = [
  {
    path: 'orders',
    title: 'Orders',
    filters: [
      { name: 'status', kind: 'exact', values: ['pending', 'paid'] },
      { name: 'storeId', kind: 'exact', reference: 'stores' },
      { name: 'currency', kind: 'exact' },
      { name: 'total', kind: 'integer' },
      { name: 'placedAt', kind: 'time' },
    ],
    sort: ['placedAt', 'total'],
    attributes: false,
    fields: ['id', 'orderNumber', 'total'],
  },
  { path: 'products', title: 'Products', filters: [], sort: ['name'], attributes: true, fields: ['id', 'name'] },
  {
    path: 'stores',
    title: 'Stores',
    filters: [{ name: 'isDefault', kind: 'exact', values: ['true', 'false'] }],
    sort: [],
    attributes: false,
    fields: ['id', 'name'],
  },
]

/** What the sample page is held against. */
export const sampleSurroundings: PageSurroundings = {
  layout: {
    regions: [{ name: 'main' }, { name: 'aside' }],
    responsiveConfig: { lg: { minWidth: 960, columns: 12 }, sm: { minWidth: 0, columns: 1 } },
  },
  components: new Map(Object.entries(components)),
  resources: new Map(resources.map((resource) => [resource.path, resource])),
}
