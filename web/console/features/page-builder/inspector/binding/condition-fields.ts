import type { Binding, ConditionOperator, Source } from '@mtc/openapi/page'
import { sourceOf } from '@mtc/openapi/page'
import { humanized } from '../../../../core/screens.ts'
import type { FilterField } from '../../../../screens/list/filter-fields.ts'
import { rowsList } from './rows-choices.ts'

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const wordOf = (dimension: string, key: string): string => {
  if (dimension === 'weekday') return WEEKDAYS[Number(key) - 1] ?? key
  return dimension === 'hourOfDay' ? `${key}:00` : humanized(key)
}

/** What narrows the figures of a source, typed by what it is. */
const dimensionFields = (source: Source): FilterField[] =>
  Object.entries(source.dimensions).map(([name, { title, resource, keys }]): FilterField => {
    if (resource) return { name, label: title, kind: 'reference', resource }
    if (!keys) return { name, label: title, kind: 'text' }
    return { name, label: title, kind: 'choice', options: keys.map((value) => ({ value, label: wordOf(name, value) })) }
  })

/** What can narrow a widget's data. */
export function conditionFields(binding: Binding): FilterField[] {
  if (binding.kind === 'insight') {
    const source = sourceOf(binding.source)
    return source ? dimensionFields(source) : []
  }
  return [...(rowsList(binding.resource)?.filters ?? [])]
}

const ranges: readonly FilterField['kind'][] = ['number', 'money', 'day', 'time']

/** How a field can be held against values, with the words for it. Lists are narrowed to values, figures also away from them. */
export function operatorsOf(field: FilterField, kind: Binding['kind']): { value: ConditionOperator; label: string }[] {
  if (ranges.includes(field.kind))
    return field.kind === 'time' || field.kind === 'day'
      ? [
          { value: 'gte', label: 'from' },
          { value: 'lte', label: 'up to' },
        ]
      : [
          { value: 'gte', label: 'at least' },
          { value: 'lte', label: 'at most' },
        ]
  const is = { value: 'is', label: field.kind === 'flag' ? 'is' : 'is one of' } as const
  return kind === 'insight' ? [is, { value: 'isNot', label: 'is none of' }] : [is]
}
