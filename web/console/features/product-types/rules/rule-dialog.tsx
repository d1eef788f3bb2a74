import { Button, Group, Modal, MultiSelect, Select, Skeleton } from '@mantine/core'
import { type FieldRule, inFormOrder, RULE_EFFECTS, type RuleEffect } from '@mtc/openapi/product-schema'
import { lazy, Suspense } from 'react'
import { optionOf, titleOf } from '../model/field.ts'
import type { Found } from '../model/tree.ts'
import { useDesigner } from '../shell/designer-context.ts'
import { ruleFields } from './rule-fields.ts'
import classes from './rules.module.css'
import { EFFECTS, ruleInWords } from './sentence.ts'
import { TruthTable } from './truth-table.tsx'

// The builder's library is a third of what the designer weighs; conditions are not what most people open.
/** Fetches the builder, which is drawn from then on at once. */
export const loadRuleBuilder = async () => ({ default: (await import('./rule-builder.tsx')).RuleBuilder })
const RuleBuilder = lazy(loadRuleBuilder)

interface RuleDialogProps {
  found: Found
  rule: FieldRule
  onChange: (rule: FieldRule) => void
  onClose: () => void
}

/** One condition of a field: what it does, when, and the table that shows what comes of it. */
export function RuleDialog({ found, rule, onChange, onClose }: RuleDialogProps) {
  const { field, siblings } = found
  const { design } = useDesigner()
  const fields = ruleFields(found.parent ? siblings : inFormOrder(siblings, design.uiConfig), field)
  const options = (field.options ?? []).map(optionOf)
  const effects = RULE_EFFECTS.filter((effect) => effect !== 'options' || options.length > 0)
  const setEffect = (effect: RuleEffect) =>
    onChange({ effect, when: rule.when, ...(effect === 'options' ? { options: rule.options ?? [] } : {}) })
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={`Condition of ${titleOf(field)}`}
      closeButtonProps={{ 'aria-label': 'Close the condition' }}
    >
      <div className={classes.dialog}>
        <Select
          size="xs"
          label="What happens"
          data={effects.map((effect) => ({ value: effect, label: EFFECTS[effect].name }))}
          allowDeselect={false}
          value={rule.effect}
          onChange={(effect) => {
            const known = RULE_EFFECTS.find((one) => one === effect)
            if (known) setEffect(known)
          }}
        />
        {rule.effect === 'options' && (
          <MultiSelect
            size="xs"
            label="Choices that stay"
            data={options}
            value={rule.options ?? []}
            onChange={(chosen) => onChange({ ...rule, options: chosen })}
          />
        )}
        <Suspense fallback={<Skeleton height={120} />}>
          <RuleBuilder fields={fields} when={rule.when} onChange={(when) => onChange({ ...rule, when })} />
        </Suspense>
        <p className={classes.sentence} role="status">
          {ruleInWords(rule, field, fields)}
        </p>
        <TruthTable field={field} siblings={siblings} fields={fields} />
        <Group justify="flex-end">
          <Button onClick={onClose}>Done</Button>
        </Group>
      </div>
    </Modal>
  )
}
