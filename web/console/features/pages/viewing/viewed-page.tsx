import { gridOf } from '@mtc/openapi/page/grid'
import { finished } from '@mtc/widgets/finished'
import { manifestOf } from '@mtc/widgets/manifests'
import { useShown } from '@mtc/widgets/notices'
import { isFoldable, isFolded, unfolded } from '@mtc/widgets/section'
import { useCallback, useMemo } from 'react'
import { reasonOf } from '../../../../ui/reason.ts'
import { showFailure } from '../../../../ui/undo-toast.tsx'
import { PageGrid } from '../../../page/page-grid.tsx'
import { Regions } from '../../../page/regions.tsx'
import { inRegions, type ResolvedPage, titleOf, type WidgetOnPage } from '../../../page/resolved-page.ts'
import { valuesOf } from '../../../page/variable-values.ts'
import { useWidgetContext } from '../../../page/widget-context.tsx'
import { Failed } from '../../../screens/failed.tsx'
import { useLiveAnswers } from '../answers/use-live-answers.ts'
import { usePageData } from '../answers/use-page-data.ts'
import { PrintHead } from '../print/print-head.tsx'
import { usePrintedAt } from '../print/use-printed-at.ts'
import { toggleCrossFilter } from '../state/page-state.ts'
import { usePageState } from '../state/use-page-state.ts'
import { VariablesBar } from '../variables/variables-bar.tsx'
import { ChosenGroups } from './chosen-groups.tsx'
import { FullScreen } from './full-screen.tsx'
import { LiveStatus } from './live-status.tsx'
import type { Selection } from './selection.ts'
import { useWidgetMenu } from './use-widget-menu.tsx'
import { ViewedWidget } from './viewed-widget.tsx'
import classes from './viewing.module.css'
import { anchorOf, useWidgetAnchor } from './widget-anchor.ts'
import { knownCrossFilters, pageQueries } from './widget-queries.ts'

const NONE = {}
const NO_GROUPS: readonly string[] = []

/** A resolved page as people see it: what can be chosen on it, its widgets with their data, kept true while it is on show. */
export function ViewedPage({ tenant, page }: { tenant: string; page: ResolvedPage }) {
  const { variables, widgets } = page
  const { state, change } = usePageState(variables)
  const grid = useMemo(() => gridOf(page.layout), [page.layout])
  const printedAt = usePrintedAt()
  const context = useWidgetContext(page)
  const shown = useShown(widgets, context)
  const { turned } = state
  const byRegion = useMemo(() => {
    // Paper has everything: what is folded there cannot be unfolded.
    const drawn = printedAt === undefined ? unfolded(shown, turned) : shown
    return inRegions(finished(drawn, manifestOf))
  }, [page.layout, shown, turned, printedAt])
  const { variables: chosen, crossFilters: asked } = state
  const crossFilters = useMemo(() => knownCrossFilters(widgets, asked), [widgets, asked])
  const choice = useMemo(() => ({ variables: chosen, crossFilters }), [chosen, crossFilters])
  const values = useMemo(() => valuesOf(variables, chosen), [variables, chosen])
  const queries = useMemo(() => pageQueries(widgets, variables, choice), [widgets, variables, choice])
  const answers = usePageData(tenant, page, choice)
  const live = useLiveAnswers(tenant, queries, answers)
  const menuOf = useWidgetMenu(state, change)
  useWidgetAnchor(answers.data !== undefined)
  const select = useCallback(
    (widgetId: string, { dimension, value }: Selection) =>
      change({ crossFilters: toggleCrossFilter(crossFilters, { widgetId, dimension, value }) }),
    [change, crossFilters],
  )
  const { refresh } = answers
  const retry = useCallback(
    (widgetId: string) =>
      void refresh([widgetId]).catch((fault: unknown) => showFailure('It could not be loaded', reasonOf(fault))),
    [refresh],
  )
  const turn = useCallback(
    (id: string) =>
      change({ turned: turned.includes(id) ? turned.filter((one) => one !== id) : [...turned, id] }, { replace: true }),
    [change, turned],
  )
  const draw = (widget: WidgetOnPage) => {
    const own = queries.get(widget.id) ?? NONE
    return (
      <ViewedWidget
        widget={widget}
        queries={own}
        data={answers.data?.[widget.id]}
        error={answers.error}
        context={context}
        variables={values}
        selected={crossFilters.find(({ widgetId }) => widgetId === widget.id)?.values ?? NO_GROUPS}
        isTable={state.tables.includes(widget.id)}
        onSelect={select}
        onRetry={retry}
        menuOf={menuOf}
        isFolded={isFoldable(widget) ? isFolded(widget, turned) : undefined}
        onTurn={turn}
      />
    )
  }
  const full = widgets.find(({ id }) => id === state.fullScreen)
  return (
    <>
      {printedAt !== undefined && <PrintHead page={page} values={values} printedAt={printedAt} />}
      <div className={classes.tools}>
        <VariablesBar page={page} values={values} state={state} change={change} />
        <ChosenGroups page={page} answers={answers.data} crossFilters={crossFilters} change={change} />
        <LiveStatus state={live} updatedAt={answers.updatedAt} isUpdating={answers.isStale} />
      </div>
      {answers.error && <Failed what="The figures could not be loaded" error={answers.error} onRetry={answers.retry} />}
      <Regions layout={page.layout}>
        {(region) => (
          <PageGrid grid={grid} widgets={byRegion.get(region) ?? []}>
            {(widget) => (
              <div id={anchorOf(widget.id)} className={classes.widget} tabIndex={-1}>
                {draw(widget)}
              </div>
            )}
          </PageGrid>
        )}
      </Regions>
      {full && (
        <FullScreen
          title={titleOf({ props: full.props, view: full.component.view })}
          onClose={() => change({ fullScreen: undefined })}
        >
          {draw(full)}
        </FullScreen>
      )}
    </>
  )
}
