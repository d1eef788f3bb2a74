import { Select } from '@mantine/core'
import { COMPARISONS, type InsightBinding, type Source, sourceOf } from '@mtc/openapi/page'
import { CountInput } from '../../../../../ui/count-input.tsx'
import classes from '../inspector.module.css'
import { oneOf } from '../one-of.ts'
import { isCut, withGrouping, withSource } from './change-insight.ts'
import { ConditionList } from './condition-list.tsx'
import type { BindingEditing } from './editing.ts'
import { groupingChoices, measureChoices, NONE, sourceChoices, splitChoices } from './insight-choices.ts'
import { PeriodField } from './period-field.tsx'

const COMPARISON_WORDS = [
  { value: 'none', label: 'Nothing' },
  { value: 'previous-period', label: 'The time before' },
  { value: 'previous-year', label: 'The same time a year before' },
]

/** What a widget counts: of what, how, in which groups, over which time. */
export function InsightEditor(editing: BindingEditing<InsightBinding>) {
  const { binding, slot, isReadonly, faultAt, change } = editing
  const source = sourceOf(binding.source)
  return (
    <div className={classes.stack}>
      <Select
        size="xs"
        label="Count"
        data={sourceChoices(slot)}
        allowDeselect={false}
        disabled={isReadonly}
        value={source ? binding.source : null}
        error={faultAt('/source')}
        onChange={(name) => name && change(withSource(binding, name, slot))}
      />
      {source && <Measured {...editing} source={source} />}
    </div>
  )
}

function Measured({ source, ...editing }: BindingEditing<InsightBinding> & { source: Source }) {
  const { binding, slot, isReadonly, faultAt, change } = editing
  const measures = measureChoices(source)
  const canSplit = slot.canSplit !== false && binding.groupBy !== NONE
  const select = { size: 'xs', allowDeselect: false, disabled: isReadonly } as const
  return (
    <>
      <Select
        {...select}
        label="Measure"
        data={measures}
        value={binding.measure}
        description={measures.find(({ value }) => value === binding.measure)?.description}
        error={faultAt('/measure')}
        onChange={(measure) => measure && change({ ...binding, measure })}
      />
      <Select
        {...select}
        label="One group per"
        data={groupingChoices(source, slot)}
        value={binding.groupBy}
        error={faultAt('/groupBy')}
        onChange={(groupBy) => groupBy && change(withGrouping(binding, groupBy))}
      />
      {(canSplit || binding.splitBy !== NONE) && (
        <Select
          {...select}
          label="Split each group by"
          data={splitChoices(source, binding.groupBy)}
          value={binding.splitBy}
          error={faultAt('/splitBy')}
          onChange={(splitBy) => splitBy && change({ ...binding, splitBy })}
        />
      )}
      {isCut(binding) && (
        <CountInput
          size="xs"
          label="At most so many groups"
          description="The largest stand; the rest is left out"
          min={1}
          max={1000}
          clampBehavior="strict"
          disabled={isReadonly}
          value={binding.limit}
          error={faultAt('/limit')}
          onChange={(limit) => change({ ...binding, limit }, 'limit')}
        />
      )}
      {source.time === undefined ? (
        <p className={classes.note}>{source.title} are counted as they are now.</p>
      ) : (
        <>
          <PeriodField
            label="Over"
            period={binding.period}
            variables={editing.variables}
            isReadonly={isReadonly}
            fault={
              faultAt('/period') ?? faultAt('/period/variable') ?? faultAt('/period/to') ?? faultAt('/period/from')
            }
            onChange={(period) =>
              change({ ...binding, period, compare: period.kind === 'all' ? NONE : binding.compare }, 'period')
            }
          />
          <Select
            {...select}
            label="Compare with"
            data={COMPARISON_WORDS}
            value={binding.compare}
            error={faultAt('/compare')}
            disabled={isReadonly || binding.period.kind === 'all'}
            onChange={(compare) => change({ ...binding, compare: oneOf(COMPARISONS, compare, 'none') })}
          />
        </>
      )}
      <ConditionList {...editing} />
    </>
  )
}
