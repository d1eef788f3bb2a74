import { differences } from '@mtc/openapi/document'
import { type Binding, type PageContent, type PageWidget, rulesInWords } from '@mtc/openapi/page'
import { sameJson } from '../../../core/json.ts'
import { findScreen, humanized } from '../../../core/screens.ts'
import { insightInWords } from '../inspector/binding/insight-choices.ts'
import { periodInWords } from '../inspector/binding/period-words.ts'
import { breakpointTitle } from '../model/frame.ts'
import { type Surface, titleOf } from '../model/surface.ts'
import { pageNaming, propTitle } from './page-naming.ts'

/** What became of one widget, in words. */
export interface WidgetChange {
  id: string
  title: string
  kind: 'added' | 'removed' | 'moved' | 'changed'
  details: string[]
}
/** In what two states of a page differ: of the page itself, and of its widgets in reading order. */
export interface PageChanges {
  page: string[]
  widgets: WidgetChange[]
}

type Components = Surface['components']

/** Tells in what `after` differs from `before`. */
export function pageChanges(before: PageContent, after: PageContent, components: Components): PageChanges {
  const was = new Map(before.widgets.map((widget) => [widget.id, widget]))
  const is = new Set(after.widgets.map(({ id }) => id))
  const described = after.widgets.flatMap((widget): WidgetChange[] => {
    const old = was.get(widget.id)
    if (!old) return [{ id: widget.id, title: titleOf(components, widget), kind: 'added', details: [] }]
    return [widgetChange(old, widget, components) ?? []].flat()
  })
  const removed = before.widgets
    .filter(({ id }) => !is.has(id))
    .map(
      (widget): WidgetChange => ({ id: widget.id, title: titleOf(components, widget), kind: 'removed', details: [] }),
    )
  const page = differences({ ...before, widgets: [] }, { ...after, widgets: [] }, pageNaming(components))
  return { page: page.map(({ text }) => text), widgets: [...described, ...removed] }
}

function widgetChange(before: PageWidget, after: PageWidget, components: Components): WidgetChange | undefined {
  const moves = movesOf(before, after)
  const others = [
    ...(before.componentId === after.componentId ? [] : ['Shows something else']),
    ...propsChanges(before, after, components),
    ...(sameJson(before.binding, after.binding) ? [] : bindingChanges(before.binding, after.binding)),
    ...(sameJson(before.visibilityRules, after.visibilityRules)
      ? []
      : [`Seen by ${rulesInWords(after.visibilityRules)} instead of ${rulesInWords(before.visibilityRules)}`]),
    ...(before.isActive === after.isActive ? [] : [after.isActive ? 'Shown again' : 'No longer shown']),
  ]
  if (moves.length + others.length === 0) return undefined
  const kind = others.length === 0 ? 'moved' : 'changed'
  return { id: after.id, title: titleOf(components, after), kind, details: [...moves, ...others] }
}

function movesOf(before: PageWidget, after: PageWidget): string[] {
  if (before.region !== after.region) return [`Moved from ${humanized(before.region)} to ${humanized(after.region)}`]
  const names = new Set([...Object.keys(before.grid), ...Object.keys(after.grid)])
  const moved = [...names].filter((name) => !sameJson(before.grid[name], after.grid[name])).map(breakpointTitle)
  return moved.length === 0 ? [] : [`Placed elsewhere at ${moved.join(', ')}`]
}

const propsChanges = (before: PageWidget, after: PageWidget, components: Components): string[] =>
  differences(before.props, after.props, {
    nameOf: ([name = '', ...rest]) => (rest.length === 0 ? propTitle(components, after, name) : undefined),
  }).map(({ text }) => text)

function bindingChanges(before: Binding | null, after: Binding | null): string[] {
  if (!before || !after) return [after ? `Shows data now: ${bindingInWords(after)}` : 'Shows no data any more']
  const [was, is] = [bindingInWords(before), bindingInWords(after)]
  if (was !== is) return [`${is} instead of ${was.charAt(0).toLowerCase()}${was.slice(1)}`]
  if (before.kind === 'insight' && after.kind === 'insight' && !sameJson(before.period, after.period))
    return [`${periodInWords(after.period)} instead of ${periodInWords(before.period).toLowerCase()}`]
  return ['Its data is narrowed, sorted or cut differently']
}

/** What a widget shows, in a few words. */
const bindingInWords = (binding: Binding): string =>
  binding.kind === 'insight'
    ? insightInWords(binding)
    : `A list of ${findScreen(binding.resource)?.title.toLowerCase() ?? 'products'}`

/** "2 added, 1 moved": how much that is, in numbers. */
export function countsInWords({ page, widgets }: PageChanges): string {
  const count = (kind: WidgetChange['kind']) => widgets.filter((change) => change.kind === kind).length
  const parts = (['added', 'changed', 'moved', 'removed'] as const).flatMap((kind) =>
    count(kind) === 0 ? [] : [`${count(kind)} ${kind}`],
  )
  const ofPage = page.length === 0 ? [] : [page.length === 1 ? '1 setting' : `${page.length} settings`]
  return [...parts, ...ofPage].join(', ') || 'Nothing'
}
