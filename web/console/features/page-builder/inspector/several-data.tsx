import { type PageWidget, type Period, sourceOf } from '@mtc/openapi/page'
import { sameJson } from '../../../core/json.ts'
import { withWidgets } from '../edits/with-widgets.ts'
import type { Builder } from '../model/builder.ts'
import { PeriodField } from './binding/period-field.tsx'
import classes from './inspector.module.css'

/** The time that a widget counts over; undefined where it counts over none. */
function periodOf({ binding }: PageWidget): Period | undefined {
  if (binding?.kind !== 'insight' || sourceOf(binding.source)?.time === undefined) return undefined
  return binding.period
}

/** What the data of several widgets has in common: the time that they count over. */
export function SeveralData({ builder, widgets }: { builder: Builder; widgets: readonly PageWidget[] }) {
  const timed = widgets.filter((widget) => periodOf(widget) !== undefined)
  const [first] = timed
  if (!first || timed.length < 2) return null
  const shared = timed.every((widget) => sameJson(periodOf(widget), periodOf(first))) ? periodOf(first) : undefined
  const ids = timed.map(({ id }) => id)
  const set = (period: Period) =>
    builder.change(
      `Change the time of ${ids.length} widgets`,
      (page) =>
        withWidgets(page, ids, (widget) =>
          widget.binding?.kind === 'insight' ? { ...widget, binding: { ...widget.binding, period } } : widget,
        ),
      `period ${ids.join(' ')}`,
    )
  return (
    <fieldset className={classes.set}>
      <legend>Data</legend>
      <PeriodField
        label="Over"
        period={shared}
        variables={builder.content.variables}
        isReadonly={!builder.canEdit}
        onChange={set}
      />
      {timed.length < widgets.length && <p className={classes.note}>{timed.length} of them count over a time.</p>}
    </fieldset>
  )
}
