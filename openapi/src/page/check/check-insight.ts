import type { InsightBinding } from '../binding.ts'
import type { BindingSlot, Grouping } from '../binding-slot.ts'
import type { PageVariable } from '../content.ts'
import { isInterval, type Source, sourceOf } from '../sources.ts'
import { checkCondition, type Narrowing } from './check-conditions.ts'
import { checkPeriod } from './check-period.ts'
import { type Blame, below, type PageFault } from './page-fault.ts'

const dimensionOf = ({ dimensions }: Source, name: string) =>
  Object.hasOwn(dimensions, name) ? dimensions[name] : undefined

/** What is wrong with what a widget counts. */
export function checkInsight(
  binding: InsightBinding,
  variables: readonly PageVariable[],
  slot: BindingSlot | undefined,
  blame: Blame,
): PageFault[] {
  const { source: name, measure, period, conditions } = binding
  const source = sourceOf(name)
  if (!source) return [blame('/source', name === '' ? 'Choose what is counted' : `Nothing called “${name}” is counted`)]
  const faults: PageFault[] = []
  if (!Object.hasOwn(source.measures, measure))
    faults.push(
      blame(
        '/measure',
        measure === '' ? 'Choose how it is counted' : `${source.title} have no measure called “${measure}”`,
      ),
    )
  faults.push(...checkGroups(binding, source, slot, blame), ...checkComparison(binding, source, blame))
  if (source.time) faults.push(...checkPeriod(period, variables, below(blame, '/period')))
  const narrowingOf = (field: string): Narrowing | undefined => {
    const dimension = dimensionOf(source, field)
    return (
      dimension && {
        title: dimension.title,
        operators: ['is', 'isNot'],
        kind: 'exact',
        values: dimension.keys,
        reference: dimension.resource,
      }
    )
  }
  for (const [index, condition] of conditions.entries())
    faults.push(...checkCondition(condition, variables, narrowingOf, below(blame, `/conditions/${index}`)))
  return faults
}

function checkGroups(
  { groupBy, splitBy }: InsightBinding,
  source: Source,
  slot: BindingSlot | undefined,
  blame: Blame,
): PageFault[] {
  if (!source.time && slot?.groupings?.every((one) => one === 'time'))
    return [
      blame(
        '/source',
        `${source.title} are counted as they are now, and this widget shows a course of time: count something else`,
      ),
    ]
  const faults: PageFault[] = []
  const grouping: Grouping = groupBy === 'none' ? 'none' : isInterval(groupBy) ? 'time' : 'dimension'
  if (grouping === 'time' && !source.time)
    faults.push(blame('/groupBy', `${source.title} are counted as they are now: they have no course of time`))
  else if (grouping === 'dimension' && !dimensionOf(source, groupBy))
    faults.push(blame('/groupBy', groupBy === '' ? 'Choose the groups' : `${source.title} have no “${groupBy}”`))
  else if (slot?.groupings && !slot.groupings.includes(grouping))
    faults.push(blame('/groupBy', `This widget ${WAYS[grouping]}`))
  if (splitBy === 'none') return faults
  if (slot?.canSplit === false) faults.push(blame('/splitBy', 'This widget cannot show the parts of a group'))
  else if (!dimensionOf(source, splitBy)) faults.push(blame('/splitBy', `${source.title} have no “${splitBy}”`))
  else if (splitBy === groupBy)
    faults.push(blame('/splitBy', 'Split the groups by something else than they are made of'))
  return faults
}

const WAYS: Readonly<Record<Grouping, string>> = {
  none: 'needs groups to show: choose what there is a group of each for',
  time: 'does not show a course of time',
  dimension: 'does not show groups other than those of time',
}

function checkComparison({ compare, period }: InsightBinding, source: Source, blame: Blame): PageFault[] {
  if (compare === 'none') return []
  if (!source.time)
    return [blame('/compare', `${source.title} are counted as they are now: there is nothing to compare with`)]
  return period.kind === 'all' ? [blame('/compare', 'Before all time there is nothing to compare with')] : []
}
