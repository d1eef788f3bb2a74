import type { ComponentRow, WholeComponent } from '@mtc/openapi/page'
import { wholeComponent } from '@mtc/openapi/page'
import type { Row } from '../../core/resource-client.ts'
import { propertiesOf } from '../../core/screens.ts'

/** What the form of a derived component asks for beside its defaults. */
const DETAILS = ['name', 'slug', 'category']

/**
 * The form of a component that is derived from another: its name, and the defaults that its widgets begin with, as the
 * component that it comes from asks for them. A default may be left open.
 */
export function derivedSchema(body: Record<string, unknown>, base: WholeComponent): Record<string, unknown> {
  const properties = propertiesOf(body)
  const { required: _, ...propsSchema } = base.propsSchema
  return {
    ...body,
    required: DETAILS,
    properties: {
      ...Object.fromEntries(DETAILS.flatMap((name) => (properties[name] ? [[name, properties[name]]] : []))),
      defaultProps: { ...propsSchema, title: 'Defaults', description: 'What a new widget of it begins with' },
    },
  }
}

/** A component's row with all that it has from those it is derived from. */
export function wholeOf(rows: readonly Row[], id: string): WholeComponent | undefined {
  const byId = new Map(rows.map((row) => [row.id, row]))
  // The contract's own rows: they are listed as they are stored.
  return wholeComponent(id, (one) => byId.get(one) as unknown as ComponentRow | undefined)
}
