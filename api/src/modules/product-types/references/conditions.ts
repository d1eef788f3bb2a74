import { type FieldDefinition, varsOf } from '@mtc/openapi/product-schema'
import type { Gone, Reference, Referrer } from './index.ts'

/** The rules of fields that look at others of their group. */
export const conditions: Referrer = ({ proposal, gone }) => within(proposal.after.fields, gone, '', '/fields')

function within(fields: readonly FieldDefinition[], gone: readonly Gone[], group: string, place: string): Reference[] {
  return fields.flatMap((field, at) => {
    const here = `${place}/${at}`
    const looked = [
      ...(field.conditions ?? []).flatMap(({ when }, i) =>
        varsOf(when).map((name) => ({ name, at: `${here}/conditions/${i}` })),
      ),
      ...(field.showWhen ? [{ name: field.showWhen.field, at: `${here}/showWhen` }] : []),
    ]
    return [
      ...looked.flatMap(({ name, at: where }) =>
        gone
          .filter((one) => one.name === group + name)
          .map((one) => ({
            kind: 'condition',
            id: null,
            name: field.label ?? field.name,
            place: where,
            field: one.name,
            change: one.change,
          })),
      ),
      ...within(field.fields ?? [], gone, `${group}${field.name}.`, `${here}/fields`),
    ]
  })
}
