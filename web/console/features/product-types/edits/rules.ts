import type { FieldDefinition, FieldRule } from '@mtc/openapi/product-schema'
import type { Design } from '../model/design.ts'
import { titleOf } from '../model/field.ts'
import { findField, pathOf } from '../model/tree.ts'
import { type Edit, setting } from './edit.ts'

/** A field's rules, its shorthand among them written as one. */
export function rulesOf(field: FieldDefinition, siblings: readonly FieldDefinition[]): FieldRule[] {
  const { showWhen, conditions = [] } = field
  if (!showWhen) return conditions
  const other = siblings.find(({ name }) => name === showWhen.field)
  const operand = { var: showWhen.field }
  const value = showWhen.equals as string // the short form keeps plain values
  const when = other?.type === 'multiselect' ? { in: [value, operand] as const } : { '==': [operand, value] as const }
  return [{ effect: 'show', when }, ...conditions]
}

/** Other rules for a field; the shorthand is written out with the first change. */
export function setRules(design: Design, id: string, rules: readonly FieldRule[]): Edit | undefined {
  const found = findField(design, id)
  if (!found) return undefined
  const { conditions, showWhen } = found.field
  const path = pathOf(found)
  return {
    label: `Change the conditions of ${titleOf(found.field)}`,
    operations: [
      setting([...path, 'conditions'], rules.length === 0 ? undefined : [...rules], conditions),
      ...(showWhen ? [setting([...path, 'showWhen'], undefined, showWhen)] : []),
    ],
    said: '',
    topic: `${id} conditions`,
  }
}
