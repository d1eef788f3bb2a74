import type { Binding, Condition, InsightBinding, PageVariable, RowsBinding } from '@mtc/openapi/page'
import { type BindingSlot, sourceOf } from '@mtc/openapi/page'
import { withGrouping, withSource } from './change-insight.ts'
import { conditionFields } from './condition-fields.ts'
import { holds } from './holds.ts'
import { type Choice, groupingChoices, measureChoices, NONE, sourceChoices, splitChoices } from './insight-choices.ts'
import { nearest } from './nearest.ts'
import { resourceChoices, rowsList, withResource } from './rows-choices.ts'

/** The nearest way out of a fault: what the button says, and the binding as it then is. */
export interface Mend {
  label: string
  binding: Binding
}

interface Around {
  slot: BindingSlot
  variables: readonly PageVariable[]
  isPublic: boolean
}

const like = (name: string, choices: readonly Choice[]): Choice | undefined => {
  const value = nearest(
    name,
    choices.map((choice) => choice.value),
  )
  return choices.find((choice) => choice.value === value)
}
const use = (choice: Choice | undefined, binding: (value: string) => Binding): Mend | undefined =>
  choice && { label: `Use “${choice.label}”`, binding: binding(choice.value) }

/** What mends a fault of a binding, if anything does; `at` is the fault's place within the binding: `/measure`. */
export function mendOf(binding: Binding, at: string, around: Around): Mend | undefined {
  const [, member = '', index = '', part] = at.split('/')
  if (member === 'conditions') return mendOfCondition(binding, Number(index), part, around)
  return binding.kind === 'insight'
    ? mendOfInsight(binding, member, around)
    : mendOfRows(binding, member, Number(index), around)
}

const shownSources = (slot: BindingSlot) => sourceChoices(slot).filter(({ disabled }) => !disabled)

function mendOfInsight(binding: InsightBinding, member: string, { slot, variables }: Around): Mend | undefined {
  const source = sourceOf(binding.source)
  if (!source || member === 'source')
    return use(like(binding.source, shownSources(slot)), (name) => withSource(binding, name, slot))
  switch (member) {
    case 'measure':
      return use(like(binding.measure, measureChoices(source)), (measure) => ({ ...binding, measure }))
    case 'groupBy': {
      const choices = groupingChoices(source, slot).flatMap(({ items }) => items)
      return use(like(binding.groupBy, choices), (groupBy) => withGrouping(binding, groupBy))
    }
    case 'splitBy': {
      const choices = slot.canSplit === false ? [] : splitChoices(source, binding.groupBy).slice(1)
      const isGone = !Object.hasOwn(source.dimensions, binding.splitBy)
      const found = isGone && binding.splitBy !== '' ? like(binding.splitBy, choices) : undefined
      return (
        use(found, (splitBy) => ({ ...binding, splitBy })) ?? {
          label: 'Do not split',
          binding: { ...binding, splitBy: NONE },
        }
      )
    }
    case 'compare':
      return { label: 'Do not compare', binding: { ...binding, compare: 'none' } }
    case 'period': {
      const variable = variables.find(({ kind }) => kind === 'period')
      return variable && binding.period.kind === 'variable'
        ? {
            label: `Use “${variable.label}”`,
            binding: { ...binding, period: { kind: 'variable', variable: variable.id } },
          }
        : { label: 'Use the last 30 days', binding: { ...binding, period: { kind: 'last', count: 30, unit: 'day' } } }
    }
    default:
      return undefined
  }
}

function mendOfRows(binding: RowsBinding, member: string, index: number, { slot, isPublic }: Around): Mend | undefined {
  const list = rowsList(binding.resource)
  if (!list || member === 'resource')
    return use(like(binding.resource, resourceChoices(slot, isPublic)), (name) => withResource(binding, name))
  if (member === 'fields') {
    const gone = binding.fields[index]
    const others = binding.fields.filter((_, place) => place !== index)
    const free = list.fields.filter(({ value }) => !others.includes(value))
    return gone === undefined
      ? undefined
      : use(like(gone, free), (field) => ({ ...binding, fields: binding.fields.with(index, field) }))
  }
  if (member !== 'sort') return undefined
  const falls = binding.sort.startsWith('-')
  return use(like(binding.sort.replace(/^-/, ''), list.sorts), (field) => ({
    ...binding,
    sort: falls ? `-${field}` : field,
  }))
}

function mendOfCondition(
  binding: Binding,
  index: number,
  part: string | undefined,
  { variables }: Around,
): Mend | undefined {
  const condition = binding.conditions[index]
  if (!condition) return undefined
  const replace = (next: Condition): Binding => ({ ...binding, conditions: binding.conditions.with(index, next) })
  if (part === 'field') {
    const choices = conditionFields(binding).map(({ name, label }) => ({ value: name, label }))
    const found = condition.field === '' ? undefined : like(condition.field, choices)
    if (found) return use(found, (field) => replace({ ...condition, field }))
  }
  if (part === 'variable' && condition.variable !== undefined) {
    const variable = variables.find(
      ({ id }) => id === nearest(condition.variable ?? '', namesFor(condition, variables)),
    )
    if (variable) return { label: `Use “${variable.label}”`, binding: replace({ ...condition, variable: variable.id }) }
  }
  return {
    label: 'Take the condition away',
    binding: { ...binding, conditions: binding.conditions.toSpliced(index, 1) },
  }
}

/** The variables that hold what a field is narrowed by. */
const namesFor = ({ field }: Condition, variables: readonly PageVariable[]): string[] =>
  variables.filter((variable) => holds(variable, field)).map(({ id }) => id)
