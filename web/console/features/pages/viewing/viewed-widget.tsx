import type { Point } from '@mtc/openapi/page'
import { manifestOf } from '@mtc/widgets/manifests'
import type { VariableValues } from '@mtc/widgets/queries'
import type { Interaction, WidgetContext } from '@mtc/widgets/views'
import { memo, useMemo } from 'react'
import { ApiFailure } from '../../../core/api-failure.ts'
import { titleOf, type WidgetOnPage } from '../../../page/resolved-page.ts'
import { type DataState, WidgetSlot } from '../../../page/widget-slot.tsx'
import type { WidgetData } from '../answers/page-data.ts'
import { useListBehind } from '../behind/use-list-behind.ts'
import { WidgetTable } from '../table/widget-table.tsx'
import { type Selection, selectableDimension, selectionOf } from './selection.ts'
import type { MenuOf } from './use-widget-menu.tsx'
import type { WidgetQueries } from './widget-queries.ts'

export interface ViewedWidgetProps {
  widget: WidgetOnPage
  queries: WidgetQueries
  data: WidgetData | undefined
  /** Why there is no data at all, for any widget. */
  error: Error | null
  context: WidgetContext
  variables: VariableValues
  /** The keys of the groups of this widget that narrow the others. */
  selected: readonly string[]
  isTable: boolean
  onSelect: (widgetId: string, selection: Selection) => void
  onRetry: (widgetId: string) => void
  menuOf: MenuOf
  /** Of a section that can be folded: whether it is. */
  isFolded: boolean | undefined
  onTurn: (widgetId: string) => void
}

/** One widget of a page that is looked at. Drawn again only when something of its own has changed. */
export const ViewedWidget = memo(function ViewedWidget(shown: ViewedWidgetProps) {
  const { widget, queries, data, context, variables, selected, isTable, onSelect, menuOf, isFolded, onTurn } = shown
  const { id, component, props, binding } = widget
  const behind = useListBehind(queries, data?.answers, context.shop.timeZone)
  const interaction = useMemo((): Interaction => {
    const canSelect = Object.values(queries).some((query) => selectableDimension(query) !== undefined)
    const select = (name: string, point: Point) => {
      const selection = selectionOf(queries[name], point)
      if (selection) onSelect(id, selection)
    }
    return {
      ...(canSelect ? { select } : {}),
      selected,
      hrefBehind: behind,
    }
  }, [queries, selected, onSelect, id, behind])
  const title = titleOf({ props, view: component.view })
  // What has no frame has no corner for a menu either.
  const hasMenu = manifestOf(component.view)?.frame !== 'bare'
  return (
    <WidgetSlot
      view={component.view}
      props={props}
      binding={binding}
      data={stateOf(shown)}
      context={context}
      variables={variables}
      menu={hasMenu && menuOf(widget, queries, (name = Object.keys(queries)[0] ?? '') => behind(name))}
      interaction={interaction}
      folding={isFolded === undefined ? undefined : { isFolded, toggle: () => onTurn(id) }}
      renderAnswers={
        isTable
          ? (answers) => <WidgetTable {...{ title, answers, context, selected }} hrefBehind={behind} />
          : undefined
      }
    />
  )
})

function stateOf({ widget, data, error, onRetry }: ViewedWidgetProps): DataState {
  if (widget.binding === null) return { is: 'ready', answers: undefined }
  if (data?.problem) {
    const { code, message, requestId } = data.problem
    const failure = new ApiFailure({ code, status: 0, message, ...(requestId ? { requestId } : {}) })
    return { is: 'failed', error: failure, retry: () => onRetry(widget.id) }
  }
  if (data) return { is: 'ready', answers: data.answers }
  // The page says what went wrong and offers to try again, once for all its widgets.
  return error ? { is: 'failed', error: new Error('Not loaded.') } : { is: 'loading' }
}
