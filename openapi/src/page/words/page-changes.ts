import { type Difference, differences, stepTo } from '../../document/index.ts'
import type { PageContent, PageWidget } from '../content.ts'
import { pageNaming } from './page-naming.ts'
import { type PageWords, widgetName } from './page-words.ts'
import { type Told, within } from './told.ts'
import { visibilityChanges, widgetChanges } from './widget-changes.ts'

/** What became of one widget, in words. */
export interface WidgetChange {
  id: string
  title: string
  kind: 'added' | 'removed' | 'moved' | 'changed'
  details: Told[]
}
/** In what two states of a page differ: of the page itself, and of its widgets in reading order. */
export interface PageChanges {
  page: Difference[]
  widgets: WidgetChange[]
}

/** Tells in what `after` differs from `before`. The order of widgets is not told: it follows from where they lie. */
export function pageChanges(before: PageContent, after: PageContent, words: PageWords): PageChanges {
  const was = new Map(before.widgets.map((widget) => [widget.id, widget]))
  const is = new Set(after.widgets.map(({ id }) => id))
  const present = after.widgets.flatMap((widget): WidgetChange[] => {
    const old = was.get(widget.id)
    if (!old) return [wholeWidget('added', widget, words)]
    const variables = [before.variables, after.variables] as const
    const details = widgetChanges(['widgets', stepTo(widget.id)], [old, widget], words, variables)
    if (details.length === 0) return []
    const kind = details.every((one) => one.joint === ' ') ? 'moved' : 'changed'
    return [{ id: widget.id, title: widgetName(words, widget), kind, details }]
  })
  const removed = before.widgets.filter(({ id }) => !is.has(id)).map((one) => wholeWidget('removed', one, words))
  return { page: settingsChanges(before, after, words), widgets: [...present, ...removed] }
}

const wholeWidget = (kind: 'added' | 'removed', widget: PageWidget, words: PageWords): WidgetChange => ({
  id: widget.id,
  title: widgetName(words, widget),
  kind,
  details: [],
})

function settingsChanges(before: PageContent, after: PageContent, words: PageWords): Difference[] {
  const settings = (content: PageContent) => ({ ...content, widgets: [], visibilityRules: {} })
  return [
    ...differences(settings(before), settings(after), pageNaming(words)),
    ...visibilityChanges(['visibilityRules'], before.visibilityRules, after.visibilityRules).map(
      ({ joint: _, ...told }) => told,
    ),
  ]
}

/** The same as one list: what each is called and what became of it, in sentences. */
export function pageDifferences(before: PageContent, after: PageContent, words: PageWords): Difference[] {
  const { page, widgets } = pageChanges(before, after, words)
  const whole = new Map([...before.widgets, ...after.widgets].map((widget) => [widget.id, widget]))
  const ofWidgets = widgets.flatMap(({ id, title, kind, details }): Difference[] => {
    const path = ['widgets', stepTo(id)]
    if (kind === 'added') return [{ kind, path, after: whole.get(id), text: `${title} was added` }]
    if (kind === 'removed') return [{ kind, path, before: whole.get(id), text: `${title} was removed` }]
    return details.map(({ joint, text, ...told }) => ({
      ...told,
      text: `${title}${joint}${joint === ' › ' ? text : within(text)}`,
    }))
  })
  return [...page, ...ofWidgets]
}
