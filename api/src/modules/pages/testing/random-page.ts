import { ROLE_SLUGS } from '@mtc/openapi'
import { type Binding, type ComponentRow, wholeComponent } from '@mtc/openapi/page'
import fc from 'fast-check'
import type { LayoutRow, PageRows, TemplateRow, ThemeRow, WidgetRow } from '../rows.ts'
import type { Viewer } from '../visible.ts'

const TENANT = 'shop'
const stamps = { createdAt: 0, updatedAt: 0, version: 1 }
const PERMISSIONS = ['orders:read', 'products:read', 'ui:read'] as const

/** The shop's own, or the system's. */
const tenantId = fc.constantFrom(TENANT, null)
const json = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.oneof(fc.nat(9), fc.record({ x: fc.nat(3) })), {
  maxKeys: 3,
})
const maybe = <T>(some: fc.Arbitrary<T>) => fc.option(some, { nil: undefined })
const without = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T

const rules = fc
  .record({ roles: maybe(fc.subarray([...ROLE_SLUGS])), permission: maybe(fc.constantFrom(...PERMISSIONS)) })
  .map(without)

export const viewers: fc.Arbitrary<Viewer> = fc.record({
  role: maybe(fc.constantFrom(...ROLE_SLUGS)),
  permissions: fc.subarray(['*', 'orders:*', ...PERMISSIONS]),
})

// The main region is no wider than others, and the widest is not the last.
const WIDTHS = { main: 4, aside: 12, foot: 6 } as const
const layouts = fc
  .array(
    fc.record({
      tenantId,
      createdAt: fc.nat(2),
      originId: fc.constantFrom(null, 'layout-0', 'layout-1'),
      regions: fc.subarray(['main', 'aside', 'foot'] as const, { minLength: 1 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((list) =>
    list.map(
      ({ regions, ...row }, i): LayoutRow => ({
        ...stamps,
        ...row,
        id: `layout-${i}`,
        // The first one is there for everybody, so that most pages have a layout.
        ...(i === 0 ? { tenantId: null } : {}),
        name: `Layout ${i}`,
        slug: `layout-${i}`,
        type: 'page',
        isSystem: row.tenantId === null,
        gridConfig: { columns: 12, gap: i, rowHeight: 40 },
        regions: regions.map((name) => ({ name, width: WIDTHS[name], height: 0 })),
        responsiveConfig: { sm: { minWidth: 0, columns: 1 } },
      }),
    ),
  )

const themes = fc
  .array(
    fc.record({
      tenantId,
      createdAt: fc.nat(2),
      isDefault: fc.constantFrom(true, true, false),
      colors: json,
      spacing: json,
    }),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((list) =>
    list.map(
      (row, i): ThemeRow => ({
        ...stamps,
        ...row,
        id: `theme-${i}`,
        name: `Theme ${i}`,
        slug: `theme-${i}`,
        isSystem: row.tenantId === null,
        fonts: {},
        borders: {},
        shadows: {},
      }),
    ),
  )

/** Some of them derived from one another, from something that is gone, or in a ring. */
const components = fc
  .array(fc.record({ base: fc.constantFrom(null, null, 0, 1, 2, 9), defaultProps: json }), { maxLength: 4 })
  .map((list) =>
    list.map(
      ({ base, defaultProps }, i): ComponentRow => ({
        id: `component-${i}`,
        baseId: base === null ? null : `component-${base}`,
        slug: `component-${i}`,
        name: `Component ${i}`,
        type: 'widget',
        revision: 1,
        propsSchema: {},
        defaultProps,
        renderConfig: i % 2 === 0 ? { view: `view-${i}` } : {},
      }),
    ),
  )

const VARIABLES = ['period', 'store', 'brand'] as const
const binding = fc.oneof(
  fc.constant(null),
  fc.constantFrom(...VARIABLES).map(
    (variable): Binding => ({
      kind: 'insight',
      source: 'orders',
      measure: 'count',
      groupBy: 'none',
      splitBy: 'none',
      period: { kind: 'variable', variable },
      conditions: [],
      compare: 'none',
      limit: 10,
    }),
  ),
  fc.tuple(fc.constantFrom(...VARIABLES), fc.nat(99)).map(
    ([variable, n]): Binding => ({
      kind: 'rows',
      resource: 'orders',
      fields: [`field-${n}`],
      conditions: [{ field: 'storeId', operator: 'is', variable }],
      sort: '',
      limit: 10,
    }),
  ),
)

const widgets = fc
  .array(
    fc.record({
      tenantId,
      componentId: fc.nat(4).map((i) => `component-${i}`),
      region: fc.constantFrom('main', 'main', 'aside', 'foot', 'cellar'),
      position: fc.nat(3),
      props: json,
      binding,
      visibilityRules: rules,
      isActive: fc.integer({ min: 0, max: 5 }).map((n) => n > 0),
    }),
    { maxLength: 12 },
  )
  .map((list) =>
    list.map(
      ({ props, ...row }, i): WidgetRow => ({
        ...stamps,
        ...row,
        id: `widget-${i}-of-its-own`,
        props: { ...props, title: `the title of ${i}, and no other` },
        page: 'page',
        grid: { sm: { x: 0, y: i, w: 1, h: 1 } },
        componentRevision: 1,
        originId: null,
        isSystem: row.tenantId === null,
      }),
    ),
  )

const templateOf = (id: string, owner: string | null) =>
  fc
    .record({
      layoutId: fc.constantFrom(0, 0, 0, 1, 2, 9).map((i) => `layout-${i}`),
      themeId: fc.constantFrom(null, null, 0, 0, 1, 9).map((i) => (i === null ? null : `theme-${i}`)),
      visibilityRules: fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: rules }),
      variables: fc.subarray([...VARIABLES]),
      overrideConfig: fc
        .record({
          gridConfig: maybe(fc.constantFrom({ gap: 99 }, { columns: 6 })),
          theme: maybe(fc.record({ colors: json, unheardOf: json })),
          hiddenWidgets: maybe(
            fc.array(
              fc.nat(12).map((i) => `widget-${i}-of-its-own`),
              { maxLength: 3 },
            ),
          ),
        })
        .map(without),
    })
    .map(
      ({ variables, ...row }): TemplateRow => ({
        ...stamps,
        ...row,
        id,
        tenantId: owner,
        page: 'page',
        name: `Page of ${owner ?? 'the system'}`,
        isDefault: false,
        isSystem: owner === null,
        audience: 'console',
        area: null,
        variables: variables.map((variable) => ({ id: variable, label: variable, kind: 'stores', default: [] })),
        refreshSeconds: null,
        revision: 1,
        originId: null,
        systemRevision: null,
      }),
    )

export interface RandomPage {
  rows: PageRows
  components: readonly ComponentRow[]
}

/** Pages made of whatever the tables could hold: the shop's rows and the system's, whole and broken. */
export const pages: fc.Arbitrary<RandomPage> = fc
  .record({
    own: maybe(templateOf('template-own', TENANT)),
    system: maybe(templateOf('template-system', null)),
    layouts,
    themes,
    components,
    widgets,
    branding: fc.record({ colors: json, tagline: fc.constant('not a token') }),
  })
  .map(({ own, system, branding, ...rest }) => {
    const byId = new Map(rest.components.map((row) => [row.id, row]))
    const whole = rest.components.flatMap(({ id }) => wholeComponent(id, (one) => byId.get(one)) ?? [])
    const shop = { slug: 'shop', name: 'Shop', currency: 'EUR', locale: 'en', timeZone: 'UTC', branding }
    const templates = [own, system].flatMap((row) => row ?? [])
    return {
      components: rest.components,
      rows: { ...rest, shop, templates, components: new Map(whole.map((component) => [component.id, component])) },
    }
  })
