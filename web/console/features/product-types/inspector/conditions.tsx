import { ActionIcon, Button, Menu } from '@mantine/core'
import { type FieldRule, RULE_EFFECTS, type RuleEffect } from '@mtc/openapi/product-schema'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { rulesOf, setRules } from '../edits/rules.ts'
import type { Found } from '../model/tree.ts'
import { RuleDialog } from '../rules/rule-dialog.tsx'
import { ruleFields } from '../rules/rule-fields.ts'
import { EFFECTS, ruleInWords } from '../rules/sentence.ts'
import { useDesigner } from '../shell/designer-context.ts'
import classes from './inspector.module.css'

/** The rules of one field in sentences; each opens in the rule builder. */
export function Conditions({ found }: { found: Found }) {
  const { design, act, isReadonly } = useDesigner()
  const [open, setOpen] = useState<number>()
  const { field, siblings } = found
  const rules = rulesOf(field, siblings)
  const fields = ruleFields(siblings, field)
  const effects = RULE_EFFECTS.filter((effect) => effect !== 'options' || field.options)
  const change = (next: FieldRule[]) => act(setRules(design, field.id, next))
  const add = (effect: RuleEffect) => {
    change([...rules, { effect, when: { and: [] }, ...(effect === 'options' ? { options: [] } : {}) }])
    setOpen(rules.length)
  }
  if (fields.length === 0) {
    return <p className={classes.note}>Add another field beside it, and this one can depend on it.</p>
  }
  const shown = open === undefined ? undefined : rules[open]
  return (
    <>
      {rules.length > 0 && (
        <ul className={classes.rules}>
          {rules.map((rule, place) => (
            <li key={place} className={classes.rule}>
              <Button
                size="compact-xs"
                variant="subtle"
                classNames={{ root: classes.ruleText, label: classes.ruleLabel }}
                onClick={() => setOpen(place)}
              >
                {ruleInWords(rule, field, fields)}
              </Button>
              {!isReadonly && (
                <ActionIcon
                  size="sm"
                  variant="subtle"
                  color="gray"
                  aria-label={`Remove the condition: ${ruleInWords(rule, field, fields)}`}
                  onClick={() => change(rules.toSpliced(place, 1))}
                >
                  <IconTrash size={14} aria-hidden />
                </ActionIcon>
              )}
            </li>
          ))}
        </ul>
      )}
      {!isReadonly && (
        <Menu position="bottom-start">
          <Menu.Target>
            <Button size="xs" variant="default" leftSection={<IconPlus size={14} aria-hidden />}>
              Add condition
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {effects.map((effect) => (
              <Menu.Item key={effect} onClick={() => add(effect)}>
                {EFFECTS[effect].name}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {open !== undefined && shown && (
        <RuleDialog
          found={found}
          rule={shown}
          onChange={(rule) => change(rules.with(open, rule))}
          onClose={() => {
            setOpen(undefined)
            // A condition that was never said would be one that always holds.
            if (JSON.stringify(shown.when) === '{"and":[]}') change(rules.toSpliced(open, 1))
          }}
        />
      )}
    </>
  )
}
