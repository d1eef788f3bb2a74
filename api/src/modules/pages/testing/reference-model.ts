import type { ComponentRow } from '@mtc/openapi/page'
import type { PageRows, WidgetRow } from '../rows.ts'
import type { Viewer } from '../visible.ts'
import type { RandomPage } from './random-page.ts'

/**
 * The seven steps once more, as a reader of the design would write them down: no cache, no order of doing things first,
 * everything looked up again wherever it is needed. What the API answers is held against this.
 */
export function referencePage({ rows, components }: RandomPage, viewer: Viewer): Record<string, unknown> | undefined {
  const template = only(rows.templates, 'shop') ?? only(rows.templates, null)
  if (!template) return undefined
  const layout =
    oldest(
      rows.layouts.filter(
        (l) => l.tenantId === 'shop' && (l.id === template.layoutId || l.originId === template.layoutId),
      ),
    ) ?? rows.layouts.find((l) => l.id === template.layoutId)
  const named = rows.themes.filter((t) => (template.themeId ? t.id === template.themeId : t.isDefault))
  const theme = oldest(named.filter((t) => t.tenantId === 'shop')) ?? oldest(named.filter((t) => t.tenantId === null))
  if (!layout || !theme || !passes(template.visibilityRules, viewer)) return undefined

  const widgets: Record<string, unknown>[] = []
  const follows: string[] = []
  const byWidth = [...layout.regions].sort((a, b) => b.width - a.width)
  const takesIn = layout.regions.some(({ name }) => name === 'main') ? 'main' : byWidth[0]?.name
  for (const { name } of layout.regions) {
    for (let position = 0; position <= MOST; position++) {
      for (const widget of byId(rows.widgets)) {
        const isLost = layout.regions.every((one) => one.name !== widget.region)
        if (!(widget.region === name || (isLost && name === takesIn)) || widget.position !== position) continue
        const drawn = drawnBy(widget.componentId, components)
        const isHere = widget.tenantId === template.tenantId && widget.isActive && drawn !== undefined
        const isWanted = !(template.overrideConfig.hiddenWidgets ?? []).includes(widget.id)
        if (!isHere || !isWanted || !passes(widget.visibilityRules, viewer)) continue
        widgets.push({
          id: widget.id,
          isSystem: widget.tenantId === null,
          region: name,
          position: widgets.length,
          grid: widget.grid,
          component: { id: widget.componentId, slug: widget.componentId, type: 'widget', view: drawn.view },
          props: over(drawn.props, widget.props),
          binding: widget.binding,
        })
        follows.push(
          ...JSON.stringify(widget.binding)
            .matchAll(/"variable":"(\w+)"/g)
            .map(([, id = '']) => id),
        )
      }
    }
  }
  return {
    id: template.id,
    page: 'page',
    name: template.name,
    isSystem: template.tenantId === null,
    audience: 'console',
    area: null,
    isDefault: false,
    refreshSeconds: null,
    variables: template.variables.filter(({ id }) => follows.includes(id)),
    layout: {
      id: layout.id,
      slug: layout.slug,
      regions: layout.regions,
      gridConfig: { ...layout.gridConfig, ...template.overrideConfig.gridConfig },
      responsiveConfig: layout.responsiveConfig,
    },
    theme: {
      id: theme.id,
      slug: theme.slug,
      ...Object.fromEntries(
        (['colors', 'fonts', 'spacing', 'borders', 'shadows'] as const).map((kind) => [
          kind,
          [rows.shop.branding[kind], template.overrideConfig.theme?.[kind]].reduce<unknown>(
            (under, upper) => over(under, upper ?? {}),
            theme[kind],
          ),
        ]),
      ),
    },
    tenant: rows.shop,
    widgets,
  }
}

const MOST = 3
const only = (templates: PageRows['templates'], owner: string | null) => templates.find((t) => t.tenantId === owner)
const byId = (widgets: readonly WidgetRow[]) => widgets.toSorted((a, b) => a.id.localeCompare(b.id, 'en'))
const oldest = <T extends { createdAt: number }>(list: readonly T[]): T | undefined =>
  list.reduce<T | undefined>((found, one) => (found && found.createdAt <= one.createdAt ? found : one), undefined)

function passes({ roles, permission }: WidgetRow['visibilityRules'], { role, permissions }: Viewer): boolean {
  const isOfRole = roles === undefined || roles.some((one) => one === role)
  const may =
    permission === undefined || ['*', permission, permission.replace(/:.*/, ':*')].some((p) => permissions.includes(p))
  return isOfRole && may
}

interface Drawn {
  view: string
  props: unknown
}

/** The view and the defaults of a component; undefined where it is gone, or what it is derived from, or the line never ends. */
function drawnBy(id: string, components: readonly ComponentRow[], seen: readonly string[] = []): Drawn | undefined {
  const own = components.find((component) => component.id === id)
  if (!own || seen.includes(id)) return undefined
  if (own.baseId === null)
    return { view: String(own.renderConfig['view'] ?? own.slug), props: own.defaultProps as unknown }
  const base = drawnBy(own.baseId, components, [...seen, id])
  return base && { view: base.view, props: over(base.props, own.defaultProps) }
}

/** One value laid on another, key by key as deep as both are objects. */
function over(under: unknown, upper: unknown): unknown {
  const isMap = (value: unknown) => Object.prototype.toString.call(value) === '[object Object]'
  if (!isMap(under) || !isMap(upper)) return upper
  const [below, above] = [under as Record<string, unknown>, upper as Record<string, unknown>]
  const keys = new Set([...Object.keys(below), ...Object.keys(above)])
  return Object.fromEntries(
    [...keys].map((key) => [
      key,
      key in above ? (key in below ? over(below[key], above[key]) : above[key]) : below[key],
    ]),
  )
}
