import type { JsonSchema } from '../product-schema/json.ts'
import type { PageWidget } from './content.ts'
import { migrateProps } from './migrate-props.ts'

/** What of a widget moves on when its component does. */
export type BoundProps = Pick<PageWidget, 'props' | 'binding'>

/** How widgets are brought up to the schema that their component has now. */
export interface WidgetMigration {
  /** The revision that the component is at. */
  revision: number
  migrate(from: number, widget: BoundProps): BoundProps
}

/** A widget as its component's schema is now: itself, where it was made for that one. */
export function currentWidget<W extends BoundProps & Pick<PageWidget, 'componentRevision'>>(
  widget: W,
  migration: WidgetMigration | undefined,
): W {
  const { componentRevision: from, props, binding } = widget
  if (!migration || from >= migration.revision) return widget
  return { ...widget, ...migration.migrate(from, { props, binding }), componentRevision: migration.revision }
}

/** The way through all the schemas that a component ever had, by their revision: one step after the other. */
export function migrationThrough(schemas: ReadonlyMap<number, JsonSchema>, revision: number): WidgetMigration {
  const steps = [...schemas].toSorted(([a], [b]) => a - b)
  return {
    revision,
    migrate: (from, { props, binding }) => {
      const way = steps.filter(([number]) => number >= from).map(([, schema]) => schema)
      const brought = way.reduce<{ props: BoundProps['props']; at: JsonSchema | undefined }>(
        ({ props: so, at }, schema) => ({ props: at ? migrateProps(at, schema, so) : so, at: schema }),
        { props, at: undefined },
      )
      return { props: brought.props, binding }
    },
  }
}
