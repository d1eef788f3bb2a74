import type { Rule } from '@mtc/openapi/product-schema'
import { useState } from 'react'
import { QueryBuilder, type RuleGroupType } from 'react-querybuilder'
import { sameJson } from '../../../core/json.ts'
import { type QueryGroup, queryFrom, ruleFrom } from './query.ts'
import { AddButton, NotBox, RemoveButton, Selector, ValueInput } from './rule-controls.tsx'
import { comparisonsOf, type RuleField } from './rule-fields.ts'
import classes from './rules.module.css'

interface RuleBuilderProps {
  fields: readonly RuleField[]
  when: Rule
  onChange: (when: Rule) => void
}

const controls = {
  fieldSelector: Selector,
  operatorSelector: Selector,
  combinatorSelector: Selector,
  valueEditor: ValueInput,
  addRuleAction: AddButton,
  addGroupAction: AddButton,
  removeRuleAction: RemoveButton,
  removeGroupAction: RemoveButton,
  notToggle: NotBox,
}

const words = {
  fields: { title: 'Field' },
  operators: { title: 'Comparison' },
  values: { title: 'Value' },
  value: { title: 'Value' },
  combinators: { title: 'All or any' },
  addRule: { label: 'Add comparison', title: 'Add comparison' },
  addGroup: { label: 'Add group', title: 'Add group' },
  removeRule: { label: '', title: 'Remove the comparison' },
  removeGroup: { label: '', title: 'Remove the group' },
}

const looks = {
  queryBuilder: classes.builder ?? '',
  ruleGroup: classes.groupBox ?? '',
  header: classes.groupHead ?? '',
  body: classes.groupBody ?? '',
  rule: classes.comparison ?? '',
}

const ALL_OR_ANY = [
  { name: 'and', label: 'all of these' },
  { name: 'or', label: 'any of these' },
]

const start = (fields: readonly RuleField[], when: Rule): QueryGroup => {
  const query = queryFrom(when)
  const [first] = fields
  const operator = comparisonsOf(first?.field)[0]?.name ?? 'filled'
  return query.rules.length > 0 || !first ? query : { ...query, rules: [{ field: first.name, operator, value: '' }] }
}

/** Puts a condition together from comparisons, groups and "not". */
export function RuleBuilder({ fields, when, onChange }: RuleBuilderProps) {
  const [query, setQuery] = useState<QueryGroup>(() => start(fields, when))
  // Changed elsewhere, by an undo: what is shown here says something else than the rule.
  const shown = sameJson(ruleFrom(query) ?? { and: [] }, when) ? query : start(fields, when)
  return (
    <QueryBuilder
      query={shown as RuleGroupType} // the same shape, with values of any kind
      onQueryChange={(next) => {
        const read = next as unknown as QueryGroup
        setQuery(read)
        const rule = ruleFrom(read) ?? ({ and: [] } satisfies Rule)
        // The builder gives everything an id of its own when it is first shown, which is no change.
        if (!sameJson(rule, when)) onChange(rule)
      }}
      fields={fields.map(({ name, label, field }) => ({ name, value: name, label, field }))}
      getOperators={(name) =>
        comparisonsOf(fields.find((one) => one.name === name)?.field).map((one) => ({ ...one, value: one.name }))
      }
      combinators={ALL_OR_ANY}
      getDefaultValue={() => ''}
      showNotToggle
      resetOnFieldChange
      controlElements={controls}
      controlClassnames={looks}
      translations={words}
    />
  )
}
