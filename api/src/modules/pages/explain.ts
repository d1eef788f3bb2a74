import type { ResolvedPage } from '@mtc/openapi'
import { numberOf, withAnd } from '@mtc/openapi/words'
import type { Choice } from './choose.ts'
import { hiddenFrom, nameOf } from './hidden.ts'
import type { Resolution } from './resolve.ts'
import type { PageRows } from './rows.ts'
import { type Viewer, visibleWidgets } from './visible.ts'

type Explanation = NonNullable<ResolvedPage['explain']>
type Step = Explanation['steps'][number]
interface Named {
  id: string
  name: string
  tenantId: string | null
}

const candidate = ({ id, name, tenantId }: Named) => ({ id, name, isSystem: tenantId === null })
const chosen = (step: Step['step'], { chosen: row, others }: Choice<Named>, note: string): Step => ({
  step,
  chosen: candidate(row),
  others: others.map(candidate),
  note,
})
const told = (step: Step['step'], ...notes: string[]): Step => ({
  step,
  chosen: null,
  others: [],
  note: notes.filter(Boolean).join(' '),
})

/** How a page came to be as it is, step by step, and what a viewer does not get of it. For those who make pages. */
export function explain(resolution: Resolution, rows: PageRows, viewer: Viewer): Explanation {
  const { template, layout, theme } = resolution
  return {
    steps: [
      chosen('template', template, templateNote(template)),
      chosen('layout', layout, layoutNote(resolution)),
      chosen('theme', theme, themeNote(resolution, rows)),
      told('widgets', ...widgetNotes(resolution, rows)),
      told('components', ...componentNotes(ownWidgets(resolution, rows), rows)),
      told('overrides', overrideNote(resolution)),
      told('visibility', visibilityNote(resolution, viewer)),
    ],
    hidden: hiddenFrom(resolution, rows, viewer),
  }
}

function templateNote({ chosen: { tenantId }, others }: Choice<Named>): string {
  if (tenantId === null) return 'The shop has no page of its own at this address: the system’s is shown.'
  return others.length > 0
    ? 'The shop’s own page takes the place of the system’s.'
    : 'The shop made this page; the system has none at this address.'
}

const layoutNote = ({ template, layout }: Resolution): string =>
  layout.chosen.id === template.chosen.layoutId
    ? 'The page names this layout.'
    : 'The page names the system’s layout; the shop’s own copy takes its place.'

function themeNote({ template, theme }: Resolution, { shop }: PageRows): string {
  const branded = Object.keys(shop.branding).length > 0 ? ' The shop’s branding lies over it.' : ''
  if (template.chosen.themeId !== null) return `The page names this theme.${branded}`
  return theme.chosen.tenantId === null
    ? `The page names no theme, and the shop has no default of its own: it has the system’s.${branded}`
    : `The page names no theme: it has the shop’s default.${branded}`
}

const ownWidgets = ({ template }: Resolution, { widgets }: PageRows) =>
  widgets.filter(({ tenantId }) => tenantId === template.chosen.tenantId)

function widgetNotes(resolution: Resolution, rows: PageRows): string[] {
  const own = ownWidgets(resolution, rows)
  const others = rows.widgets.length - own.length
  return [
    `${numberOf(own.length, 'widget')} stand${own.length === 1 ? 's' : ''} on the page, ordered by region and position.`,
    others > 0 ? `${numberOf(others, 'widget')} of the other version of the page are not mixed in.` : '',
  ]
}

function componentNotes(own: PageRows['widgets'], { components }: PageRows): string[] {
  const used = [...new Set(own.map(({ componentId }) => componentId))].flatMap((id) => components.get(id) ?? [])
  const derived = used.filter(({ id, rootId }) => id !== rootId).length
  return [
    `${numberOf(used.length, 'component')} draw${used.length === 1 ? 's' : ''} them.`,
    derived > 0
      ? `${numberOf(derived, 'component')} of these ${derived === 1 ? 'is' : 'are'} derived from another.`
      : '',
  ]
}

function overrideNote({ template, placed }: Resolution): string {
  const { gridConfig, theme, hiddenWidgets = [] } = template.chosen.overrideConfig
  const present = new Set([
    ...placed.absent.map(({ widget }) => widget.id),
    ...placed.shown.map((one) => one.widget.id),
  ])
  const hidden = hiddenWidgets.filter((id) => present.has(id)).length
  const changes = [
    ...(gridConfig && Object.keys(gridConfig).length > 0
      ? [`sets ${withAnd(Object.keys(gridConfig))} of the grid`]
      : []),
    ...(theme && Object.keys(theme).length > 0 ? [`changes the ${withAnd(Object.keys(theme))} of the theme`] : []),
    ...(hidden > 0 ? [`hides ${numberOf(hidden, 'widget')}`] : []),
  ]
  return changes.length > 0
    ? `The page ${withAnd(changes)}.`
    : 'The page changes nothing in its layout, theme and widgets.'
}

function visibilityNote({ state }: Resolution, viewer: Viewer): string {
  const seen = visibleWidgets(state, viewer)
  const name = nameOf(viewer)
  const subject = name.charAt(0).toUpperCase() + name.slice(1)
  return seen
    ? `${subject} sees ${seen.length} of ${numberOf(state.widgets.length, 'widget')}.`
    : `${subject} may not open this page.`
}
