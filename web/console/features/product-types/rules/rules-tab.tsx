import { Button } from '@mantine/core'
import { useState } from 'react'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { rulesOf, setRules } from '../edits/rules.ts'
import { everyField } from '../model/tree.ts'
import { useDesigner } from '../shell/designer-context.ts'
import { RuleDialog } from './rule-dialog.tsx'
import { ruleFields } from './rule-fields.ts'
import classes from './rules.module.css'
import { ruleInWords } from './sentence.ts'

interface Open {
  id: string
  place: number
}

/** Every condition of the product type in a sentence. */
export function RulesTab({ onOpenField }: { onOpenField: (id: string) => void }) {
  const { design, act } = useDesigner()
  const [open, setOpen] = useState<Open>()
  const all = everyField(design).flatMap((found) =>
    rulesOf(found.field, found.siblings).map((rule, place) => ({ found, rule, place })),
  )
  if (all.length === 0) {
    return (
      <EmptyState
        title="No conditions yet"
        purpose="A condition shows, requires or locks a field, or limits its choices, depending on other fields. Select a field on the form and add one under Conditions."
      />
    )
  }
  const shown = all.find(({ found, place }) => found.field.id === open?.id && place === open.place)
  return (
    <section aria-label="Conditions">
      <ul className={classes.list}>
        {all.map(({ found, rule, place }) => (
          <li key={`${found.field.id} ${place}`} className={classes.entry}>
            <span>{ruleInWords(rule, found.field, ruleFields(found.siblings, found.field))}</span>
            <span>
              <Button size="compact-xs" variant="subtle" onClick={() => setOpen({ id: found.field.id, place })}>
                Edit
              </Button>
              <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onOpenField(found.field.id)}>
                Show field
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {shown && (
        <RuleDialog
          found={shown.found}
          rule={shown.rule}
          onChange={(rule) => {
            const rules = rulesOf(shown.found.field, shown.found.siblings)
            act(setRules(design, shown.found.field.id, rules.with(shown.place, rule)))
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
    </section>
  )
}
