import { demoId, resources } from '@mtc/openapi'
import { validateData } from '@mtc/openapi/product-schema'
import { manifests } from '@mtc/widgets/manifests'
import { queriesOf } from '@mtc/widgets/queries'
import { describe, expect, it } from 'vitest'
import { systemUi } from './system-ui.ts'

const kinds = {
  themes: 'ui/themes',
  layouts: 'ui/layouts',
  components: 'ui/components',
  templates: 'ui/templates',
  widgets: 'ui/widgets',
} as const

/** Which revision a schema is, the API counts itself. */
const writable = (row: object) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'revision' && name !== 'componentRevision'))

describe.each(Object.entries(kinds))('%s', (kind, path) => {
  const rows = systemUi[kind as keyof typeof kinds]
  const resource = resources.find((candidate) => candidate.path === path)

  it.each(rows.map(({ id, ...row }) => [id, writable(row)]))(
    '%s is what the contract lets people write',
    (_id, row) => {
      expect(resource?.create.safeParse(row).error).toBeUndefined()
    },
  )

  it('begins with the row that the examples of the contract name', () => {
    expect(rows[0]?.id).toBe(demoId('system', kind.slice(0, -1)))
  })
})

describe('widgets', () => {
  it.each(systemUi.widgets)('$page $position has props that its component accepts', (widget) => {
    const component = systemUi.components.find(({ id }) => id === widget.componentId)
    const manifest = manifests.find(({ slug }) => slug === component?.slug)
    expect(validateData(manifest?.propsSchema ?? { not: {} }, widget.props)).toEqual([])
  })

  it.each(systemUi.widgets.filter(({ binding }) => binding))('$page $position has data that can be shown', (widget) => {
    const template = systemUi.templates.find(({ page }) => page === widget.page)
    const variables = (template?.variables ?? []).map(({ id }) => id)
    const named = widget.binding?.kind === 'insight' ? widget.binding.period : undefined
    if (named?.kind === 'variable') expect(variables).toContain(named.variable)
    const component = systemUi.components.find(({ id }) => id === widget.componentId)
    expect(Object.keys(queriesOf(component?.slug ?? '', widget.props, widget.binding)).length).toBeGreaterThan(0)
  })

  it.each(['lg', 'md', 'sm'] as const)('never lie on one another at %s', (breakpoint) => {
    const cells = systemUi.widgets.flatMap(({ page, region, grid }) => {
      const { x, y, w, h } = grid[breakpoint]
      const at = Array.from({ length: w * h }, (_, n) => `${x + (n % w)},${y + Math.floor(n / w)}`)
      return at.map((cell) => `${page}/${region}/${cell}`)
    })
    expect(new Set(cells).size).toBe(cells.length)
  })

  it('stand on pages that have a template', () => {
    const pages = new Set(systemUi.templates.map(({ page }) => page))
    expect(systemUi.widgets.filter(({ page }) => !pages.has(page))).toEqual([])
    expect(systemUi.widgets[0]).toMatchObject({ id: demoId('system', 'widget'), page: 'dashboard' })
  })
})
